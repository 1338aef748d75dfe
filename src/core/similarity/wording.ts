import { fieldOf } from '../fields/types.js';
import { hashText } from '../learning/hash.js';
import type { RuleEntry } from '../rules/types.js';
import { isDeclaring } from '../text/declaring.js';
import { overlaps, type TextRange } from '../text/range.js';
import { readWords } from '../text/words.js';

/** A sentence, ready to be compared. */
export interface WordingSentence {
  /** Offsets in the document's text. */
  readonly range: TextRange;
  /** How many words count. */
  readonly words: number;
  /** Hashes of each three words in a row, in order. */
  readonly shingles: Int32Array;
}

/** An entry's own wording: its prose without headings, form labels, prompts, questions, quoted speech and declarations. */
export interface Wording {
  readonly sentences: readonly WordingSentence[];
  readonly words: number;
  /** All its hashes, each once, in ascending order. */
  readonly hashes: Int32Array;
}

/** Words in a row that are compared. Fewer would meet by chance, more would miss sentences with a word changed here and there. */
const run = 3;
/** Shorter sentences are said by everybody. */
const fewestWords = 6;
/** What lies beyond is not compared. */
const mostWords = 20_000;
const fieldsOfForms = new Set(['declaration', 'unit', 'witness.relationship', 'signed.method']);
const speech = /"[^"\n]{1,400}"|“[^”\n]{1,400}”/g;

const known = new WeakMap<RuleEntry, Wording>();

/** The wording of an entry; worked out once. */
export function wordingOf(entry: RuleEntry): Wording {
  let wording = known.get(entry);
  if (!wording) known.set(entry, (wording = read(entry)));
  return wording;
}

function read({ checked: { document, findings }, fields }: RuleEntry): Wording {
  const copied = new Set(findings.sentences.filter(({ signals }) => signals.has('copied')).map(({ range }) => range.start));
  const forms = fields.filter(({ name }) => fieldsOfForms.has(name)).map(({ range }) => range);
  const normal = normalizer(fieldOf(fields, 'learner.name')?.value ?? document.frontMatter?.learner);
  const sentences: WordingSentence[] = [];
  let words = 0;
  for (const { start, block } of document.blocks) {
    for (const passage of block.passages) {
      if (passage.quoted || passage.kind === 'heading' || words > mostWords) continue;
      const prose = passage.prose.replace(speech, (quote) => ' '.repeat(quote.length));
      for (const { start: from, end: to } of passage.sentences) {
        const range = { start: start + from, end: start + to };
        const text = prose.slice(from - passage.range.start, to - passage.range.start);
        if (copied.has(range.start) || /\?\W*$/.test(text) || forms.some((form) => overlaps(form, range)) || isDeclaring(text)) continue;
        const keys = readWords(text).map(({ plain }) => normal(plain));
        if (keys.length < fewestWords) continue;
        words += keys.length;
        sentences.push({ range, words: keys.length, shingles: shinglesOf(keys) });
      }
    }
  }
  return { sentences, words, hashes: ascending(sentences) };
}

const person = 'i me my mine myself im ive id ill we us our ours were weve wed he him his himself hes hed she her hers herself shes shed they them their theirs themselves theyve theyd you your';
const persons = new Set(person.split(' '));
const being = new Set(['am', 'is', 'are', 'was', 'be', 'been']);
const having = new Set(['have', 'has', 'had']);

/** Makes one word of what changes when the learner's account is told by somebody else: persons, the learner's name, tenses of "be" and "have". */
function normalizer(learner: string | undefined): (plain: string) => number {
  const names = new Set(readWords(learner ?? '').map(({ plain }) => plain));
  return (plain) => hashText(persons.has(plain) || names.has(plain) ? '@' : being.has(plain) ? 'be' : having.has(plain) ? 'have' : plain, 0);
}

function shinglesOf(keys: readonly number[]): Int32Array {
  return Int32Array.from({ length: Math.max(0, keys.length - run + 1) }, (_, at) => {
    let hash = 17;
    for (let index = at; index < at + run; index++) hash = Math.imul(hash, 0x9e3779b1) ^ (keys[index] ?? 0) ^ (hash >>> 15);
    return hash;
  });
}

function ascending(sentences: readonly WordingSentence[]): Int32Array {
  const all = new Set<number>();
  for (const { shingles } of sentences) for (const shingle of shingles) all.add(shingle);
  return Int32Array.from(all).sort();
}
