import type { FeatureReader } from './features.js';

const most = 4;
/** Words that say nothing by themselves on screen. */
const empty = new Set('a an the and or but if of to in on at for from by with as is are was were be been am it its this that these those he she they we i you him her them us me my our your his their so do did does had has have not no will would can could said there what which who how when then than im ive id hes shes theyre thats one must ill youll theyll cant dont didnt wont just also got get put all any some very up out off'.split(' '));

interface ReadWord {
  readonly plain: string;
  readonly word: string;
  /** The features that it takes part in. */
  readonly features: readonly number[];
}

/** Finds, in some sentences of one entry, the words that weigh most for a scorer, as they stand in the text, best first. */
export type WordFinder = (sentences: readonly string[], scorer: number) => string[];

/**
 * Makes a finder for one entry: each sentence is read at most once.
 * @param weightOf what a feature weighs for a scorer
 */
export function createWordFinder(reader: FeatureReader, weightOf: (feature: number, scorer: number) => number): WordFinder {
  const known = new Map<string, readonly ReadWord[]>();
  const wordsOf = (text: string): readonly ReadWord[] => {
    let words = known.get(text);
    if (!words) known.set(text, (words = readWords(text, reader)));
    return words;
  };
  return (sentences, scorer) => {
    const weights = new Map<string, { word: string; weight: number }>();
    for (const text of sentences) {
      for (const { plain, word, features } of wordsOf(text)) {
        let weight = 0;
        for (const feature of features) weight += weightOf(feature, scorer);
        if (weight > (weights.get(plain)?.weight ?? 0)) weights.set(plain, { word, weight });
      }
    }
    return [...weights.values()].sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)).slice(0, most).map(({ word }) => word);
  };
}

function readWords(text: string, reader: FeatureReader): ReadWord[] {
  const tokens = reader.tokens(text);
  const features = tokens.map((): number[] => []);
  const { occurrences } = reader.read(text);
  for (let at = 0; at < occurrences.count; at++) {
    const feature = occurrences.features[at] ?? 0;
    features[occurrences.firstTokens[at] ?? 0]?.push(feature);
    features[occurrences.lastTokens[at] ?? 0]?.push(feature);
  }
  return tokens
    .map(({ start, end, form }, at) => ({ plain: form.plain, word: text.slice(start, end), features: features[at] ?? [], isSign: form.isSign }))
    .filter(({ plain, isSign }) => !isSign && !empty.has(plain));
}
