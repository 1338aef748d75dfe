import { once } from '../collections/once.js';
import { counts } from '../findings/readFindings.js';
import type { Findings, Mention } from '../findings/types.js';
import { readBits, type SignalBits } from './around.js';
import type { Outcome } from './types.js';

/** The mentions of a concept or category, in order. */
export interface Mentioned {
  /** All, put in order at the first call. */
  all(): readonly Mention[];
  /** Those that count where nothing else is said. */
  readonly counting: readonly Mention[];
}

/** What a pack asks of an entry, in so many words only once: the same question is the same object. */
export type Question = (judging: Judging) => Outcome;

/** One entry while packs judge it: what was looked up or asked once serves all their requirements. */
export interface Judging {
  readonly findings: Findings;
  /** The signals of its sentences, and those around them. */
  bits(): SignalBits;
  /** The mentions of some concepts. */
  mentionsOf(concepts: ReadonlySet<string>): Mentioned;
  /** The answer to a question, which is asked once. */
  ask(question: Question): Outcome;
}

const nothing: Mentioned = { all: () => [], counting: [] };

/** Opens the judging of one entry. */
export function createJudging(findings: Findings): Judging {
  const byConcept = once(() => byConceptOf(findings));
  const known = new Map<ReadonlySet<string>, Mentioned>();
  const outcomes = new Map<Question, Outcome>();
  const judging: Judging = {
    findings,
    bits: once(() => readBits(findings.sentences)),
    mentionsOf(concepts) {
      let mentioned = known.get(concepts);
      if (!mentioned) known.set(concepts, (mentioned = joined([...concepts].flatMap((concept) => byConcept().get(concept) ?? []))));
      return mentioned;
    },
    ask(question) {
      let outcome = outcomes.get(question);
      if (!outcome) outcomes.set(question, (outcome = question(judging)));
      return outcome;
    },
  };
  return judging;
}

/** Opens judgings, and keeps the last one: an entry is mostly asked about in one go. */
export interface Judgings {
  /** The judging of an entry, opened anew unless it is the last one. */
  open(findings: Findings): Judging;
  /** Whether the entry's judging is the last one, so that what is asked of it is not asked anew. */
  isOpen(findings: Findings): boolean;
}

/** Makes an opener of judgings. */
export function createJudgings(): Judgings {
  let latest: Judging | undefined;
  return {
    open: (findings) => (latest?.findings === findings ? latest : (latest = createJudging(findings))),
    isOpen: (findings) => latest?.findings === findings,
  };
}

function byConceptOf({ mentions, sentences }: Findings): ReadonlyMap<string, Mentioned> {
  const lists = new Map<string, OfConcept>();
  for (const mention of mentions) {
    let list = lists.get(mention.concept);
    if (!list) lists.set(mention.concept, (list = new OfConcept()));
    list.mentions.push(mention);
    if (counts(mention, sentences)) list.counting.push(mention);
  }
  return lists;
}

/** The mentions of one concept. */
class OfConcept implements Mentioned {
  readonly mentions: Mention[] = [];
  readonly counting: Mention[] = [];

  all(): readonly Mention[] {
    return this.mentions;
  }
}

/** The mentions of several concepts, in order of place. */
function joined(each: readonly Mentioned[]): Mentioned {
  const [first] = each;
  if (!first) return nothing;
  const inOrder = (lists: readonly (readonly Mention[])[]): readonly Mention[] => lists.flat().sort((a, b) => a.range.start - b.range.start);
  return each.length === 1 ? first : { all: once(() => inOrder(each.map((one) => one.all()))), counting: inOrder(each.map(({ counting }) => counting)) };
}
