import { fieldOf, type Field, type FieldName } from '../../fields/types.js';
import { overlapsAny, type TextRange } from '../../text/range.js';
import type { RuleEntry } from '../types.js';
import { claimsDecision } from './decision.js';

/** A sentence of a statement that is no field of its form. */
export interface StatementSentence {
  readonly words: string;
  readonly range: TextRange;
  /** Whether it stands in a list. */
  readonly listed: boolean;
  /** Whether it tells of something that somebody did. */
  readonly done: boolean;
}

/** Whether the entry is a witness statement. */
export function isStatement({ checked }: RuleEntry): boolean {
  return checked.coverage.kind === 'witness-statement';
}

/** Whether a text stands in the entry, of which something can be told. */
export function isBegun({ checked: { document } }: RuleEntry): boolean {
  return document.blocks.some(({ block }) => block.passages.length > 0);
}

/** The parts of a statement's form, as fields at the top. */
const formParts = ['witness', 'observed', 'signed'];

/** Where to tell that something is lacking: at the empty field, else where the kind is named if the form is filled in there, at the top, else at the first heading, else at the front matter. */
export function placeOf({ checked: { document }, fields }: RuleEntry, names: readonly FieldName[]): TextRange {
  for (const name of names) {
    const field = fields.filter((each) => each.name === name && each.value === '');
    const best = field.find(({ source }) => source !== 'front-matter') ?? field[0];
    if (best) return best.range.start < best.range.end ? best.range : best.label;
  }
  const kind = document.frontMatter?.places.get('type');
  if (kind && formParts.some((part) => document.frontMatter?.places.has(part))) return kind;
  const heading = document.blocks.flatMap(({ start, block }) => block.passages.map(({ kind, range }) => ({ kind, start: start + range.start, end: start + range.end }))).find(({ kind }) => kind === 'heading');
  if (heading) return { start: heading.start, end: heading.end };
  return kind ?? firstLine(document.text, document.frontMatter?.range.end ?? 0);
}

/** The value of a field, undefined when it is empty or absent. */
export function valueOf(fields: readonly Field[], name: FieldName): Field | undefined {
  const field = fieldOf(fields, name);
  return field && field.value !== '' ? field : undefined;
}

/** The sentences of a statement that are no fields: neither details, nor a signature or declaration. */
export function sentencesOf({ checked: { document, findings }, fields }: RuleEntry): StatementSentence[] {
  const formal = fields.filter(({ name, source }) => source !== 'front-matter' && name !== 'observed.activity' && (source !== 'letter' || name.startsWith('signed.')));
  const listed = document.blocks.flatMap(({ start, block }) => block.passages.filter(({ kind }) => kind === 'item').map(({ range }) => ({ start: start + range.start, end: start + range.end })));
  const isFormal = overlapsAny(formal.flatMap(({ range, label }) => [range, label]));
  const isListed = overlapsAny(listed);
  return findings.sentences
    .filter(({ kind, range }) => kind !== 'heading' && !isFormal(range))
    .map(({ range, signals }) => ({ words: document.text.slice(range.start, range.end), range, listed: isListed(range), done: signals.has('done') }));
}

/** What the writer says about how the learner did, in general: no occasion is told by it. */
const general =
  /\b(?:he|she|they|\p{Lu}\p{L}+) (?:ha(?:s|ve)|['’](?:s|ve)) (?:also |always |never |then |\p{L}+ly )*(?:been|had|\p{L}+(?:ed|en|wn|lt)|met|built|done|gone|kept|held|found|taught)\b|\bI have (?:had|known|always)\b|\bdemonstrated (?:suitable|good|excellent|effective|appropriate|outstanding|great)\b|\boutlined methods\b|\btreated (?:all|every)\b|\bnever let\b|\bused (?:active|effective|appropriate|suitable|positive|open|good)\b/iu;
/** Words that every account has and a list of skills has not. */
const someone = /\b(?:an?|the|her|his|him|he|she|they|them|i|we|me|my)\b/i;
const shortest = 25;

/** Whether a statement tells of at least one occasion: somebody did or said something in particular. */
export function tellsOccasion(sentences: readonly StatementSentence[]): boolean {
  return sentences.some(({ words, done }) => (done && words.length > shortest && someone.test(words) && !general.test(words) && !claimsDecision(words)) || /["“][^"”]{12,}["”]/.test(words));
}

function firstLine(text: string, from: number): TextRange {
  const start = from + (text.slice(from).length - text.slice(from).trimStart().length);
  const end = text.indexOf('\n', start);
  return { start, end: Math.min(end < 0 ? text.length : end, start + 80) };
}
