import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { evidenceKinds, type EvidenceKind } from '../../src/core/document/types.js';

/** How far a passage earns a point. Points on which markers disagreed are left out. */
export type Label = 'met' | 'partly' | 'not';

/** A labelled passage of the corpus. */
export interface LabelledPassage {
  readonly id: string;
  /** Name of its file without ending, for instance `da`. */
  readonly file: string;
  readonly kind: EvidenceKind | null;
  readonly text: string;
  /** By marking point. */
  readonly labels: ReadonlyMap<string, Label>;
  /** By marking point: the words that earn it, in pieces. */
  readonly why: ReadonlyMap<string, readonly string[]>;
  readonly adversarial: string | null;
  /** The misconceptions that it holds, and those of which the markers were unsure. */
  readonly misconceptions: ReadonlySet<string>;
  readonly unsure: ReadonlySet<string>;
}

/** How far a passage earns a point, or holds a misconception (`met` or `not`). Undefined where it does not apply or markers were unsure. */
export function labelOf(passage: LabelledPassage, id: string): Label | undefined {
  if (!id.startsWith('MC.')) return passage.labels.get(id);
  if (passage.misconceptions.has(id)) return 'met';
  return passage.unsure.has(id) ? undefined : 'not';
}

/** The files that are never learnt from while anything is tried or tuned. */
export const keptApart: readonly string[] = ['dc', 'dh', 'dl', 'dn', 'en', 'eu', 'fh', 'gh', 'gl', 'gp', 'gq', 'hi', 'ig'];

/** Reads every `*.jsonl` of a folder, in order of name. Lines that are no passage are left out. */
export function readCorpus(folder: string): LabelledPassage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(path.join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line) => readPassage(line, name.slice(0, -'.jsonl'.length))),
    );
}

interface Line {
  readonly id?: unknown;
  readonly kind?: unknown;
  readonly text?: unknown;
  readonly labels?: Readonly<Record<string, string>>;
  readonly extra?: Readonly<Record<string, string>>;
  readonly why?: Readonly<Record<string, string | readonly string[]>>;
  readonly adversarial?: string | null;
  readonly misconceptions?: readonly string[];
  readonly misconceptions_unsure?: readonly string[];
}

function readPassage(line: string, file: string): LabelledPassage[] {
  const data = parse(line);
  if (!data || typeof data.id !== 'string' || typeof data.text !== 'string' || !data.labels) return [];
  const labels = Object.entries({ ...data.labels, ...data.extra }).filter((entry): entry is [string, Label] => ['met', 'partly', 'not'].includes(entry[1]));
  const why = Object.entries(data.why ?? {}).map(([point, pieces]): [string, string[]] => [
    point,
    (typeof pieces === 'string' ? [pieces] : pieces).flatMap((piece) => piece.split('…')).map((piece) => piece.trim()).filter((piece) => piece !== ''),
  ]);
  return [
    {
      id: data.id,
      file,
      kind: evidenceKinds.find((kind) => kind === data.kind) ?? null,
      text: data.text,
      labels: new Map(labels),
      why: new Map(why),
      adversarial: data.adversarial ?? null,
      misconceptions: new Set(data.misconceptions),
      unsure: new Set(data.misconceptions_unsure),
    },
  ];
}

function parse(line: string): Line | undefined {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return undefined;
  }
}
