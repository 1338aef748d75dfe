import { bareDate, findDates } from '../dates/readDate.js';
import type { EvidenceDocument, EvidenceKind } from '../document/types.js';
import { isDeclaration } from '../text/declaring.js';
import { overlapsAny, type TextRange } from '../text/range.js';
import { isEmptyValue, isTicked, isUnticked } from './emptyValue.js';
import { frontMatterFields } from './frontMatterFields.js';
import type { LabelMeaning, Party } from './labels.js';
import { letterFields } from './letter.js';
import { readPairs, type Pair, type ReadPassage } from './pairs.js';
import { partyNamed } from './readLabel.js';
import { fieldNames, type Field, type FieldName } from './types.js';

/**
 * Reads the fields of an entry from its front matter and its text, in order of place.
 * @param kind what the entry is, where the front matter does not say it. The details on a witness statement are
 *   the witness's unless they are said to be another's; on every other entry they are the learner's.
 */
export function readFields(document: EvidenceDocument, kind: EvidenceKind | null = document.frontMatter?.kind ?? null): readonly Field[] {
  const form = kind === 'witness-statement' || kind === 'observation';
  const passages = readPairs(document, form);
  const labelled = [...resolve(document.text, passages, kind), ...declarations(document.text, passages)];
  const isPrompted = overlapsAny([...document.text.matchAll(prompts)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })));
  const letter = form ? letterFields(document.text, passages, kind === 'witness-statement').filter(({ range }) => !isPrompted(range)) : [];
  return [...frontMatterFields(document), ...labelled, ...letter].sort((a, b) => a.label.start - b.label.start);
}

/** A prompt of a template on a line of its own: nothing in it is an answer. */
const prompts = /^\[\p{Lu}[^\][\n]{3,}\]$/gmu;

interface Whose {
  /** Whom the heading above names. */
  readonly heading: Party | undefined;
  /** Whose details are asked for. */
  readonly details: Party;
  /** Who is to sign, when a place to sign came shortly before. */
  readonly signing: Party | undefined;
  /** How many pairs ago that was. */
  readonly since: number;
}

/** How far below a signature its date and printed name can stand, counted in fields. */
const nearSignature = 3;

function resolve(text: string, passages: readonly ReadPassage[], kind: EvidenceKind | null): Field[] {
  const usual: Party = kind === 'witness-statement' ? 'witness' : 'learner';
  const signer: readonly Party[] = kind === 'observation' ? ['assessor', 'witness'] : [usual];
  const fields: Field[] = [];
  let whose: Whose = { heading: undefined, details: usual, signing: undefined, since: 0 };
  for (const { passage, pairs } of passages) {
    if (passage.kind === 'heading') {
      const heading = partyNamed(passage.prose);
      whose = { heading, details: heading ?? usual, signing: undefined, since: 0 };
    }
    for (const pair of pairs) {
      const party = pair.label.party;
      for (const meaning of pair.label.meanings) {
        const name = nameOf(meaning, party, whose, signer, kind);
        if (name === 'witness.name' && isAddress(text, pair)) {
          fields.push(fieldFrom(text, pair, 'witness.contact'));
          continue;
        }
        if (name) fields.push(fieldFrom(text, pair, name));
        if (name === 'signed.name' && !pair.label.meanings.includes('signed.date')) fields.push(...dateBesideName(text, pair));
        if (name === 'witness.name' || name === 'assessor.name') fields.push(...roleBesideName(text, pair, name));
      }
      whose = next(whose, pair, signer);
    }
  }
  return fields;
}

function isAddress(text: string, { value }: Pair): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(text.slice(value.start, value.end));
}

function next(whose: Whose, { label: { meanings, party } }: Pair, signer: readonly Party[]): Whose {
  if (meanings.includes('signature')) return { ...whose, signing: party ?? whose.heading ?? signer[0], since: 0 };
  const since = whose.since + 1;
  return { ...whose, signing: since > nearSignature || meanings.some((meaning) => meaning.startsWith('observed.')) ? undefined : whose.signing, since };
}

function nameOf(meaning: LabelMeaning, party: Party | undefined, whose: Whose, signer: readonly Party[], kind: EvidenceKind | null): FieldName | undefined {
  if (meaning === 'other') return undefined;
  const who = party ?? whose.signing ?? whose.details;
  switch (meaning) {
    case 'name':
      return who === 'witness' ? 'witness.name' : who === 'learner' ? 'learner.name' : 'assessor.name';
    case 'role':
      return who === 'witness' ? 'witness.role' : who === 'learner' ? 'learner.role' : undefined;
    case 'employer':
      return who === 'witness' ? 'witness.employer' : who === 'learner' ? 'learner.employer' : undefined;
    case 'contact':
      return who === 'witness' ? 'witness.contact' : undefined;
    case 'signature':
      return signer.includes(party ?? whose.heading ?? signer[0] ?? 'witness') ? 'signed.name' : undefined;
    case 'day':
      if (party ?? whose.signing) return signer.includes(who) ? 'signed.date' : undefined;
      return 'date';
    case 'signed.date':
      return party === undefined || signer.includes(party) ? meaning : undefined;
    case 'declaration':
      return party === undefined || signer.includes(party) ? meaning : undefined;
    case 'witness.name':
      return kind === 'observation' ? 'assessor.name' : kind === 'witness-statement' ? meaning : undefined;
    default:
      return fieldNames.find((name) => name === meaning);
  }
}

function fieldFrom(text: string, { labelRange, value, source, label: { meanings } }: Pair, name: FieldName): Field {
  const place = partFor(text, value, name, meanings);
  const words = text.slice(place.start, place.end).replace(/[*_`\\]+$|^[*_`\\]+/g, '').trim();
  const filled = words !== '' && !isEmptyValue(words);
  return { name, value: filled ? words : '', range: place.start === place.end ? labelRange : place, label: labelRange, source };
}

/** The part of a value that is meant where one label asks for several things: a date, or the name before the comma. */
function partFor(text: string, value: TextRange, name: FieldName, meanings: readonly LabelMeaning[]): TextRange {
  const words = text.slice(value.start, value.end);
  const within = ({ start, end }: TextRange): TextRange => ({ start: value.start + start, end: value.start + end });
  if (name === 'signed.date' || name === 'observed.date') {
    const date = meanings.length > 1 || words.length > 40 ? (findDates(words)[0] ?? bareDate(words)) : undefined;
    return date ? within(date.range) : value;
  }
  if (name === 'witness.name' || name === 'assessor.name') {
    const comma = /,|\s[-–—]\s|(?<=\S\s\S.{0,60})\s\(|;/.exec(words);
    return comma && comma.index > 0 ? within({ start: 0, end: comma.index }) : value;
  }
  return value;
}

/** "Witness: A. Person, shift manager": what follows the comma is a role. */
function roleBesideName(text: string, { labelRange, value, source, label: { meanings } }: Pair, name: FieldName): Field[] {
  const rest = /^[^,;(–—]{2,60}(?:[,;(–—]|\s-\s)\s*(.{3,200})$/su.exec(text.slice(value.start, value.end).slice(0, 260));
  const words = rest?.[1]?.replace(/[*_)]+$/, '').trim();
  if (name !== 'witness.name' || meanings.length > 1 || words === undefined || !/^(?:\p{L}|\d)/u.test(words) || isEmptyValue(words)) return [];
  const start = value.start + text.slice(value.start, value.end).indexOf(words);
  return [{ name: 'witness.role', value: words, range: { start, end: start + words.length }, label: labelRange, source }];
}

/** "Signed: A. Person, 14 March": the date after the name. */
function dateBesideName(text: string, { labelRange, value, source }: Pair): Field[] {
  const words = text.slice(value.start, value.end);
  const date = findDates(words)[0] ?? bareDate(words);
  if (!date) return [];
  const range = { start: value.start + date.range.start, end: value.start + date.range.end };
  return [{ name: 'signed.date', value: text.slice(range.start, range.end), range, label: labelRange, source }];
}

/** Sentences that declare the account to be true or one's own; one with a box has to be ticked. */
function declarations(text: string, passages: readonly ReadPassage[]): Field[] {
  return passages.filter(({ passage }) => passage.kind !== 'heading' && !passage.quoted).flatMap(({ passage, range }) =>
    passage.sentences.flatMap((sentence): Field[] => {
      const place = { start: sentence.start - passage.range.start + range.start, end: sentence.end - passage.range.start + range.start };
      const words = text.slice(place.start, place.end);
      if (!isDeclaration(words)) return [];
      const open = isUnticked(words) && !isTicked(words);
      return [{ name: 'declaration', value: open ? '' : words, range: place, label: place, source: 'line' }];
    }),
  );
}
