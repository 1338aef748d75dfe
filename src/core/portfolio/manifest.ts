import portfolioSchema from '../../../schemas/portfolio.schema.json' with { type: 'json' };
import type { AssessorStatus } from '../assessment/review.js';
import { readData, type DataProblem } from '../data/readData.js';
import { createSchemaChecker } from '../data/schemaChecker.js';
import { validateData } from '../data/validate.js';
import { withNote } from '../data/withNote.js';
import type { TextRange } from '../text/range.js';
import { matchesGlob, reachesBelow } from './globs.js';
import type { WrittenPolicy } from './policy.js';
import { soundPolicy } from './soundPolicy.js';

/** Somebody whom the manifest names. */
export interface Person {
  readonly name: string;
  readonly role?: string;
  readonly employer?: string;
  readonly relationship?: string;
  readonly contact?: string;
}

/** A finding that the portfolio leaves aside, with the reason. */
export interface WrittenSilence {
  readonly code: string;
  readonly reason: string;
  /** Ids or paths of the entries that it holds for; all entries when undefined. */
  readonly entries: readonly string[] | undefined;
  readonly range: TextRange;
}

/** What `portfolio.yaml` says, as far as it could be read. */
export interface Manifest {
  readonly learner: string | undefined;
  readonly learnerId: string | undefined;
  readonly role: string | undefined;
  readonly employer: string | undefined;
  readonly provider: string | undefined;
  readonly assessor: string | undefined;
  /** All who assess the portfolio, the one named `assessor` first. */
  readonly assessors: readonly AssessorStatus[];
  /** Who checks the assessors' decisions. */
  readonly qualityAssurer: string | undefined;
  /** People at the learner's workplace, whose names are no customers'. */
  readonly staff: readonly Person[];
  /** The list of witnesses, which can say what a statement leaves out. */
  readonly witnesses: readonly Person[];
  /** The learner's own declaration for the whole portfolio. */
  readonly declaration: { readonly name: string; readonly date: string } | undefined;
  /** Ids of packs; undefined when all built-in packs serve. */
  readonly packs: readonly string[] | undefined;
  /** Where each of `packs` is named, by index. */
  readonly packPlaces: readonly TextRange[];
  /** The rules of evidence: of a manifest with faults, those that have none. */
  readonly policy: WrittenPolicy | undefined;
  readonly silence: readonly WrittenSilence[];
  /** The patterns of its evidence files, as written, or the usual ones. */
  readonly evidence: readonly string[];
  /** Whether a path, counted from the manifest's folder with forward slashes, is evidence. */
  isEvidence(path: string): boolean;
  /** Whether there can be evidence below a folder, counted in the same way. */
  hasEvidenceBelow(folder: string): boolean;
  /** The range of the value at a JSON Pointer (`/policy/points`), or of the nearest value above it. */
  rangeOf(pointer: string): TextRange;
  /** The range of the name of the field at a JSON Pointer. */
  keyRangeOf(pointer: string): TextRange;
  /** Whether nothing is written in it but comments. */
  readonly isEmpty: boolean;
}

/** The manifest's file name. */
export const manifestName = 'portfolio.yaml';

const mostGlobs = 50;
const usualEvidence = ['evidence/**/*.md', 'witness/**/*.md'];
const silenceFields: ReadonlySet<string> = new Set(['code', 'reason', 'entries'] satisfies (keyof WrittenSilence)[]);
const validate = createSchemaChecker(portfolioSchema);
const countsAsEmptyNote = 'Until this is mended, the file counts as empty, and all built-in packs are in force.';

/** Reads a manifest. Never throws: a broken one gives its problems, and what could be read. */
export function readManifest(text: string): { readonly manifest: Manifest; readonly problems: readonly DataProblem[] } {
  const data = readData(text);
  const value = isRecord(data.value) ? data.value : {};
  const problems = data.problems.length > 0 ? withNote(data.problems, countsAsEmptyNote) : data.value === null ? [] : validateData(data, validate);
  const packs = strings(value.packs);
  const globs = (strings(value.evidence) ?? usualEvidence).filter((glob) => !glob.startsWith('/') && !glob.split('/').includes('..')).slice(0, mostGlobs);
  return {
    manifest: {
      learner: nameOf(value.learner),
      learnerId: isRecord(value.learner) ? plain(value.learner.id) : undefined,
      role: plain(value.role),
      employer: nameOf(value.employer),
      provider: nameOf(value.provider),
      assessor: nameOf(value.assessor),
      assessors: [value.assessor, ...(Array.isArray(value.assessors) ? (value.assessors as readonly unknown[]) : [])].flatMap(assessorOf),
      qualityAssurer: nameOf(value.qualityAssurer),
      staff: people(value.staff),
      witnesses: people(value.witnesses),
      declaration: declarationOf(value.declaration),
      packs,
      packPlaces: (packs ?? []).map((_, index) => data.rangeOf(`/packs/${index}`)),
      policy: problems.length > 0 ? soundPolicy(value.policy) : isRecord(value.policy) ? value.policy : undefined,
      silence: silenceOf(value.silence, (index) => data.rangeOf(`/silence/${index}`)),
      evidence: globs,
      isEvidence: (path) => /\.(?:md|markdown)$/i.test(path) && globs.some((glob) => matchesGlob(path, glob)),
      hasEvidenceBelow: (folder) => globs.some((glob) => reachesBelow(folder, glob)),
      rangeOf: (pointer) => data.rangeOf(pointer),
      keyRangeOf: (pointer) => data.rangeOf(pointer, true),
      isEmpty: data.value === null && data.problems.length === 0,
    },
    problems,
  };
}

function nameOf(value: unknown): string | undefined {
  return isRecord(value) ? plain(value.name) : plain(value);
}

/** Somebody is taken for qualified unless it says otherwise. */
function assessorOf(value: unknown): AssessorStatus[] {
  const name = nameOf(value);
  return name === undefined ? [] : [{ name, qualified: !(isRecord(value) && value.qualified === false) }];
}

function plain(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function people(value: unknown): Person[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => {
    const name = nameOf(each);
    if (name === undefined) return [];
    const more = isRecord(each) ? (['role', 'employer', 'relationship', 'contact'] as const).flatMap((key) => (plain(each[key]) === undefined ? [] : [[key, plain(each[key])]])) : [];
    return [{ name, ...(Object.fromEntries(more) as Partial<Person>) }];
  });
}

function declarationOf(value: unknown): Manifest['declaration'] {
  const [name, date] = isRecord(value) ? [plain(value.name), plain(value.date)] : [];
  return name === undefined || date === undefined ? undefined : { name, date };
}

/** The silences of which all can be read: one with a fault would leave aside more than is meant. */
function silenceOf(value: unknown, rangeOf: (index: number) => TextRange): WrittenSilence[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, index) =>
    isRecord(each) && typeof each.code === 'string' && isSoundSilence(each) ? [{ code: each.code, reason: plain(each.reason) ?? '', entries: strings(each.entries), range: rangeOf(index) }] : [],
  );
}

function isSoundSilence(each: Record<string, unknown>): boolean {
  return Object.keys(each).every((key) => silenceFields.has(key)) && (each.entries === undefined || Array.isArray(each.entries));
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string' && each.length <= 300) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
