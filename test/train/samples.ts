import { labelOf } from './corpus.js';
import type { Sample } from '../../src/core/learning/logistic.js';
import type { Prepared } from './prepare.js';
import type { Unit } from './units.js';

const enough = 3;

/** What a scorer of whole passages learns a point from. */
export function wholeSamples(passages: readonly Prepared[], point: string, cost: number): Sample[] {
  const samples = passages.flatMap(({ passage }, row) => {
    const label = labelOf(passage, point);
    return label === undefined ? [] : [{ row, target: label === 'met' ? 1 : 0, weight: 1 }];
  });
  return balanced(samples, cost);
}

/**
 * What a reader of windows learns a point from. In a passage that meets it, a window holds the point when most of the
 * quoted sentences, or most of three, stand in it; with fewer, it counts little and for either side.
 */
export function windowSamples(units: readonly Unit[], point: string, cost: number): Sample[] {
  const share = shareOfPassage(units, 6);
  const samples = units.flatMap((unit, row): Sample[] => {
    const { passage, parts } = unit;
    const label = labelOf(passage.passage, point);
    if (label === undefined) return [];
    if (label !== 'met') return [{ row, target: 0, weight: 0.5 * share(unit) }];
    const quoted = passage.sentences.filter(({ why }) => why.has(point)).length;
    if (quoted === 0) return parts.length < passage.sentences.length ? [] : [{ row, target: 1, weight: 0.5 * share(unit) }];
    const held = parts.filter(({ at }) => passage.sentences[at]!.why.has(point)).length / Math.min(quoted, enough);
    return [{ row, target: held >= 0.6 ? 1 : held > 0 ? 0.5 : 0, weight: (held >= 0.6 ? 0.5 : 0.2) * share(unit) }];
  });
  return balanced(samples, cost);
}

/** What the reader of single sentences learns a point from: the words that markers quoted, against the others. */
export function sentenceSamples(units: readonly Unit[], point: string, cost: number): Sample[] {
  const samples = units.flatMap(({ passage, parts }, row): Sample[] => {
    const label = labelOf(passage.passage, point);
    if (label === undefined) return [];
    const quoted = passage.sentences[parts[0]!.at]!.why.has(point);
    if (quoted) return [{ row, target: label === 'met' ? 1 : label === 'partly' ? 0.4 : 0, weight: 1 }];
    return [{ row, target: 0, weight: label === 'met' ? 0.3 : label === 'partly' ? 0.4 : 0.5 }];
  });
  const targets = samples.reduce((sum, { target }) => sum + target, 0);
  const rise = Math.min(8, Math.sqrt(samples.length / Math.max(1, targets)));
  return samples.map((sample) => ({ ...sample, weight: sample.weight * cost * 0.5 * (sample.target > 0 ? rise : 1) }));
}

/** What the reader of single sentences learns a misconception from. Where nothing was quoted, any sentence may hold it. */
export function misconceptionSamples(units: readonly Unit[], id: string, cost: number): Sample[] {
  return units.flatMap(({ passage, parts }, row): Sample[] => {
    const label = labelOf(passage.passage, id);
    if (label === undefined) return [];
    if (label === 'not') return [{ row, target: 0, weight: 0.5 * cost }];
    if (passage.sentences[parts[0]!.at]!.why.has(id)) return [{ row, target: 1, weight: 8 * cost }];
    const anywhere = !passage.sentences.some(({ why }) => why.has(id));
    return anywhere ? [{ row, target: Math.min(1, 1.5 / passage.sentences.length), weight: 8 * cost }] : [];
  });
}

/** What a gate learns from: passages that try a trick, one of those named if any are, and earn nothing, against all others. */
export function gateSamples(passages: readonly Prepared[], cost: number, tricks?: readonly string[]): Sample[] {
  const samples = passages.map(({ passage: { adversarial, labels } }, row) => {
    const tries = adversarial !== null && (tricks === undefined || tricks.includes(adversarial));
    return { row, target: tries && ![...labels.values()].includes('met') ? 1 : 0, weight: 1 };
  });
  return balanced(samples, cost);
}

/** Both sides brought to the same sum of weights. */
function balanced(samples: readonly Sample[], cost: number): Sample[] {
  const all = samples.reduce((sum, { weight }) => sum + weight, 0);
  const yes = samples.reduce((sum, { weight, target }) => sum + weight * target, 0);
  if (yes === 0 || yes === all) return [];
  return samples.map((sample) => {
    const rise = (sample.target * all) / 2 / yes + ((1 - sample.target) * all) / 2 / (all - yes);
    return { ...sample, weight: sample.weight * cost * rise };
  });
}

function shareOfPassage(units: readonly Unit[], most: number): (unit: Unit) => number {
  const counts = new Map<Unit['passage'], number>();
  for (const { passage } of units) counts.set(passage, (counts.get(passage) ?? 0) + 1);
  return ({ passage }) => Math.min(1, most / (counts.get(passage) ?? 1));
}
