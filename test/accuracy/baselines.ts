import { stemmer } from 'stemmer';
import { parsePhrase, type PhrasePart } from '../../src/core/findings/phrases.js';
import type { MarkingPoint, Pack } from '../../src/core/packs/types.js';
import { readWords } from '../../src/core/text/words.js';
import type { LabelledPassage } from '../train/corpus.js';
import { countAnswers, figuresOf, type Answer, type Figures } from '../train/figures.js';

/** A rival that answers by one number: found when it is high enough. The best threshold is chosen on the answers themselves. */
export interface Baseline {
  readonly name: string;
  readonly figures: Figures;
}

/** The two rivals: the share of the pack's terms that stand in the text, and likeness to the criterion's own words. */
export function baselines(passages: readonly LabelledPassage[], packs: readonly Pack[]): Baseline[] {
  const points = packs.flatMap((pack) => pack.units.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.points.map((point) => ({ pack, point })))));
  const stems = new Map(passages.map((passage) => [passage, stemsOf(passage.text)]));
  const terms = new Map(points.map(({ pack, point }) => [point.id, termsOf(point, pack)]));
  const criteria = new Map(points.map(({ point }) => [point.id, stemsOf(`${point.statement} ${point.earns}`)]));
  const shareOf = (wanted: ReadonlyMap<string, ReadonlySet<string>>) => (passage: LabelledPassage, point: string): number => {
    const list = [...(wanted.get(point) ?? [])];
    const own = stems.get(passage);
    return list.filter((term) => own?.has(term)).length / (list.length || 1);
  };
  return [
    { name: "share of the pack's terms present", figures: best(passages, shareOf(terms)) },
    { name: 'words in common with the criterion', figures: best(passages, shareOf(criteria)) },
  ];
}

/** How many points are found when a criterion is handed in as evidence: each should be none. */
export function criteriaOf(packs: readonly Pack[]): { readonly point: MarkingPoint; readonly text: string }[] {
  return packs.flatMap((pack) => pack.units.flatMap(({ outcomes }) => outcomes.flatMap(({ points }) => points.map((point) => ({ point, text: `${point.statement}\n\n${point.earns}\n` })))));
}

function best(passages: readonly LabelledPassage[], score: (passage: LabelledPassage, point: string) => number): Figures {
  const scored = passages.flatMap((passage) => [...passage.labels].map(([point, label]) => ({ score: score(passage, point), met: label === 'met' })));
  const thresholds = Array.from({ length: 40 }, (_, index) => (index + 1) / 40);
  return thresholds
    .map((threshold) => figuresOf(countAnswers(scored.map((each): Answer => ({ found: each.score >= threshold, met: each.met })))))
    .reduce((most, figures) => (figures.kappa > most.kappa ? figures : most));
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(readWords(text).map(({ plain }) => stemmer(plain)));
}

/** The plain words of all phrases of the concepts that a point's requirement names. */
function termsOf(point: MarkingPoint, pack: Pack): ReadonlySet<string> {
  const named = JSON.stringify(point.found);
  const categories = Object.entries(pack.categories).filter(([id]) => named.includes(`"${id}"`)).flatMap(([, { of }]) => of);
  const concepts = [...Object.keys(pack.concepts).filter((id) => named.includes(`"${id}"`)), ...categories];
  return new Set(concepts.flatMap((id) => (pack.concepts[id]?.phrases ?? []).flatMap((phrase) => wordsOf(parsePhrase(phrase)))));
}

function wordsOf(parts: readonly PhrasePart[]): string[] {
  return parts.flatMap((part) => (part.kind === 'word' ? [stemmer(part.word)] : part.kind === 'choice' ? part.options.flatMap(wordsOf) : []));
}
