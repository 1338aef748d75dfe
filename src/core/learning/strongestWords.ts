import type { FeatureReader } from './features.js';
import type { Model } from './model.js';

const most = 4;
/** Words that say nothing by themselves on screen. */
const empty = new Set('a an the and or but if of to in on at for from by with as is are was were be been am it its this that these those he she they we i you him her them us me my our your his their so do did does had has have not no will would can could said there what which who how when then than'.split(' '));

/** Finds, in some sentences, the words that weigh most for a scorer, as they stand in the text, best first. */
export function createWordFinder(model: Model, features: FeatureReader): (sentences: readonly string[], scorer: number) => string[] {
  const { columns, sentence } = model.file;
  return (sentences, scorer) => {
    const weights = new Map<string, { word: string; weight: number }>();
    for (const text of sentences) {
      const tokens = features.tokens(text);
      const shares = new Float64Array(tokens.length);
      features.read(text, (group, key, first, last) => {
        const feature = model.indexOf(group, key);
        if (feature < 0) return;
        const weight = (model.weights[feature * columns + sentence.column + scorer] ?? 0) * (sentence.groupWeights[group] ?? 0);
        shares[first] = (shares[first] ?? 0) + weight / 2;
        shares[last] = (shares[last] ?? 0) + weight / 2;
      });
      tokens.forEach(({ start, end, form }, at) => {
        const weight = shares[at] ?? 0;
        const known = weights.get(form.plain);
        if (form.isSign || empty.has(form.plain) || weight <= 0 || (known && known.weight >= weight)) return;
        weights.set(form.plain, { word: text.slice(start, end), weight });
      });
    }
    return [...weights.values()].sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)).slice(0, most).map(({ word }) => word);
  };
}
