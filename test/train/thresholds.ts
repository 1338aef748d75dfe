import type { Thresholds } from '../../src/core/learning/model.js';

/** A score that a passage got from scorers that had not learnt from its file, and whether it should have been high. */
export interface Scored {
  readonly score: number;
  readonly yes: boolean;
}

const spread = 2;

/**
 * The threshold with the best F over some scores, where precision counts `1 / beta` times as much as recall. F is
 * evened out over neighbouring thresholds, so that no single passage decides.
 */
export function bestThreshold(scored: readonly Scored[], beta: number): number {
  const ranked = [...scored].sort((a, b) => b.score - a.score);
  const all = ranked.filter(({ yes }) => yes).length;
  const square = beta * beta;
  let right = 0;
  const quality = ranked.map(({ yes }, at) => {
    if (yes) right++;
    return ((1 + square) * right) / ((1 + square) * right + square * (all - right) + (at + 1 - right) || 1);
  });
  let best = -1;
  let threshold = 0;
  for (let at = 0; at + 1 < ranked.length; at++) {
    const near = quality.slice(Math.max(0, at - spread), at + spread + 1);
    const evened = near.reduce((sum, each) => sum + each, 0) / near.length;
    if (evened > best) {
      best = evened;
      threshold = (ranked[at]!.score + ranked[at + 1]!.score) / 2;
    }
  }
  return threshold;
}

/** A scorer's thresholds: `sure` favours precision, `likely` is the fairest, `perhaps` also takes what is partly there. */
export function thresholdsOf(scored: readonly (Scored & { readonly partly: boolean })[]): Thresholds {
  const likely = bestThreshold(scored, 1);
  const sure = Math.max(likely, bestThreshold(scored, 0.5));
  const perhaps = Math.min(likely, bestThreshold(scored.map(({ score, yes, partly }) => ({ score, yes: yes || partly })), 1));
  return { perhaps: rounded(perhaps), likely: rounded(likely), sure: rounded(sure) };
}

/** How steeply the chance of a yes rises at score 0: the slope of a logistic curve through the middle, by Newton's method. */
export function slopeOf(scored: readonly Scored[]): number {
  let slope = 0.5;
  for (let step = 0; step < 30; step++) {
    let gradient = 0;
    let curvature = 1;
    for (const { score, yes } of scored) {
      const chance = 1 / (1 + Math.exp(-slope * score));
      gradient += ((yes ? 1 : 0) - chance) * score;
      curvature += chance * (1 - chance) * score * score;
    }
    slope += gradient / curvature;
  }
  return rounded(slope);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
