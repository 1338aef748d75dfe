import type { FeatureReader } from './features.js';
import type { Model } from './model.js';
import type { SentenceReading } from './read.js';

const most = 4;
/** Words that say nothing by themselves on screen. */
const empty = new Set('a an the and or but if of to in on at for from by with as is are was were be been am it its this that these those he she they we i you him her them us me my our your his their so do did does had has have not no will would can could said there what which who how when then than im ive id hes shes theyre were thats its'.split(' '));

/** A sentence with what was read of it. */
export interface ReadSentence {
  readonly text: string;
  readonly reading: SentenceReading;
}

/** Finds, in some sentences, the words that weigh most for a scorer, as they stand in the text, best first. */
export function createWordFinder(model: Model, features: FeatureReader): (sentences: readonly ReadSentence[], scorer: number) => string[] {
  const { columns, sentence } = model.file;
  return (sentences, scorer) => {
    const weights = new Map<string, { word: string; weight: number }>();
    for (const { text, reading } of sentences) {
      const tokens = features.tokens(text);
      const shares = new Float64Array(tokens.length);
      const { found } = reading;
      for (let at = 0; at < found.length; at += 3) {
        const feature = found[at] ?? 0;
        const weight = (model.weights[feature * columns + sentence.column + scorer] ?? 0) * (sentence.groupWeights[model.groupOf[feature] ?? 0] ?? 0);
        for (const token of [found[at + 1] ?? 0, found[at + 2] ?? 0]) shares[token] = (shares[token] ?? 0) + weight / 2;
      }
      tokens.forEach(({ start, end, form }, at) => {
        const weight = shares[at] ?? 0;
        if (weight <= 0 || form.isSign || empty.has(form.plain)) return;
        const known = weights.get(form.plain);
        if (!known || known.weight < weight) weights.set(form.plain, { word: text.slice(start, end), weight });
      });
    }
    return [...weights.values()].sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)).slice(0, most).map(({ word }) => word);
  };
}
