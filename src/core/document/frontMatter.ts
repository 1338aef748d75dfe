import frontMatterSchema from '../../../schemas/front-matter.schema.json' with { type: 'json' };
import { readData } from '../data/readData.js';
import { createSchemaChecker } from '../data/schemaChecker.js';
import { escapePointer, validateData } from '../data/validate.js';
import { withNote } from '../data/withNote.js';
import type { TextRange } from '../text/range.js';
import { isFrontMatter } from './markdown.js';
import { evidenceKinds, type Claim, type DocumentProblem, type EvidenceKind, type FrontMatter } from './types.js';

/** The front matter of a text, or why there is none. */
export interface FrontMatterReading {
  readonly frontMatter: FrontMatter | undefined;
  /** Offset at which the body begins. */
  readonly bodyStart: number;
  readonly problems: readonly DocumentProblem[];
}

const validate = createSchemaChecker(frontMatterSchema);
const fenceLine = /^---[ \t]*(?:\r?\n|$)/;
const closingLine = /\r?\n---[ \t]*(?=\r?\n|$)/;
/** Ends a line for Markdown, but not in the patterns above. */
const loneReturn = /\r(?!\n)/;

const fieldsUnreadNote = 'Until this is mended, nothing at the top is read: no kind, no date, no claims.';

/** Reads the YAML between the two `---` lines at the start of `text`. Never throws. */
export function readFrontMatter(text: string): FrontMatterReading {
  const opening = fenceLine.exec(text);
  if (!opening) return { frontMatter: undefined, bodyStart: 0, problems: [] };
  const closing = closingLine.exec(text.slice(opening[0].length - 1));
  if (!closing) return unclosed(text, opening[0].length);
  const end = opening[0].length - 1 + closing.index + closing[0].length;
  if (loneReturn.test(text.slice(0, end)) && !isFrontMatter(text.slice(0, end))) return { frontMatter: undefined, bodyStart: 0, problems: [] };
  return readYaml(text, { start: 0, end }, { start: opening[0].length, end: Math.max(opening[0].length, end - closing[0].trimStart().length) });
}

function unclosed(text: string, start: number): FrontMatterReading {
  const looksLikeFields = /^[A-Za-z_-]+:/.test(text.slice(start));
  const problem: DocumentProblem = {
    code: 'frontMatter.unclosed',
    message: `The fields at the top have no closing line. Add a line with three hyphens (---) below them. ${fieldsUnreadNote}`,
    range: { start: 0, end: Math.min(3, text.length) },
    severity: 'error',
  };
  return { frontMatter: undefined, bodyStart: 0, problems: looksLikeFields ? [problem] : [] };
}

function readYaml(text: string, range: TextRange, yaml: TextRange): FrontMatterReading {
  const data = readData(text.slice(yaml.start, yaml.end), { offset: yaml.start });
  const failed = (code: string) => (problem: { message: string; range: TextRange }): DocumentProblem => ({ ...problem, code, severity: 'error' });
  if (data.problems.length > 0) {
    return { frontMatter: undefined, bodyStart: range.end, problems: withNote(data.problems, fieldsUnreadNote).map(failed('frontMatter.syntax')) };
  }
  if (data.value === null) return { frontMatter: empty(range), bodyStart: range.end, problems: [] };
  const problems = validateData(data, validate).map(failed('frontMatter.invalid'));
  const plain = isRecord(data.value) ? data.value : {};
  return { frontMatter: toFrontMatter(plain, range, (pointer) => data.rangeOf(pointer)), bodyStart: range.end, problems };
}

function empty(range: TextRange): FrontMatter {
  return { range, claims: [], data: {}, places: new Map() };
}

function toFrontMatter(data: Readonly<Record<string, unknown>>, range: TextRange, rangeOf: (pointer: string) => TextRange): FrontMatter {
  const text = (key: string): string | undefined => (typeof data[key] === 'string' && data[key] !== '' ? data[key] : undefined);
  const kind = evidenceKinds.find((each) => each === data.type);
  const fields = { id: text('id'), kind, title: text('title'), learner: text('learner'), date: text('date'), packs: strings(data.packs) };
  return {
    range,
    ...dropUndefined(fields),
    claims: claimsOf(data.claims, rangeOf),
    data,
    places: placesOf(data, rangeOf),
  };
}

function claimsOf(value: unknown, rangeOf: (pointer: string) => TextRange): Claim[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((point: unknown, index) =>
    typeof point === 'string' && point !== '' ? [{ point, range: rangeOf(`/claims/${index}`), scope: 'entry' as const }] : [],
  );
}

function placesOf(data: Readonly<Record<string, unknown>>, rangeOf: (pointer: string) => TextRange): Map<string, TextRange> {
  const places = new Map<string, TextRange>();
  for (const [key, value] of Object.entries(data)) {
    const pointer = `/${escapePointer(key)}`;
    places.set(key, rangeOf(pointer));
    if (isRecord(value)) for (const inner of Object.keys(value)) places.set(`${key}.${inner}`, rangeOf(`${pointer}/${escapePointer(inner)}`));
  }
  return places;
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

type Fields = Readonly<Partial<Record<'id' | 'title' | 'learner' | 'date', string>>> & { readonly kind?: EvidenceKind; readonly packs?: readonly string[] };

function dropUndefined(fields: { [K in keyof Fields]: Fields[K] | undefined }): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
