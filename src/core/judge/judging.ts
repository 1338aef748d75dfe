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
      if (!mentioned) known.set(concepts, (mentioned = joined([...concepts].flatMap((concept) => byConcept().get(concept) ?? []), findings)));
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

function byConceptOf({ mentions, sentences }: Findings): ReadonlyMap<string, OfConcept> {
  const lists = new Map<string, OfConcept>();
  mentions.forEach((mention, place) => {
    let list = lists.get(mention.concept);
    if (!list) lists.set(mention.concept, (list = new OfConcept()));
    list.all.push(place);
    if (counts(mention, sentences)) list.counting.push(place);
  });
  return lists;
}

/** The mentions of one concept, as places among the entry's mentions, which are in order. */
class OfConcept {
  readonly all: number[] = [];
  readonly counting: number[] = [];
}

/** The mentions of several concepts, in order of place. */
function joined(each: readonly OfConcept[], { mentions }: Findings): Mentioned {
  if (each.length === 0) return nothing;
  const inOrder = (lists: readonly (readonly number[])[]): readonly Mention[] => {
    const [only = []] = lists;
    const taken: Mention[] = [];
    for (const place of lists.length === 1 ? only : Int32Array.from(lists.flat()).sort()) {
      const mention = mentions[place];
      if (mention) taken.push(mention);
    }
    return taken;
  };
  return { all: once(() => inOrder(each.map(({ all }) => all))), counting: inOrder(each.map(({ counting }) => counting)) };
}
