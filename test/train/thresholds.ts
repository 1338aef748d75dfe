import type { Thresholds } from '../../src/core/learning/model.js';

/** A score that a passage got from scorers that had not learnt from its file, and whether it should have been high. */
export interface Scored {
  readonly score: number;
  readonly yes: boolean;
}

/**
 * The chance at which each level begins, chosen by leaving files out: `sure` favours precision, `likely` agrees best
 * with the markers, `perhaps` misses little.
 */
export const chances: Thresholds = { perhaps: 0.35, likely: 0.5, sure: 0.65 };

/** A scorer's thresholds: the scores at which the chance of a yes reaches that of each level. */
export function thresholdsOf(scored: readonly Scored[]): Thresholds {
  const { middle, slope } = chanceCurve(scored);
  const at = (chance: number): number => rounded(middle + Math.log(chance / (1 - chance)) / slope);
  return { perhaps: at(chances.perhaps), likely: at(chances.likely), sure: at(chances.sure) };
}

/** A logistic curve: the score at which a yes is as likely as a no, and how steeply its chance rises there. */
export interface ChanceCurve {
  readonly middle: number;
  readonly slope: number;
}

/** The curve of the chance of a yes by score, by Newton's method. Wants some of either, on both sides of a score. */
export function chanceCurve(scored: readonly Scored[]): ChanceCurve {
  let start = 0;
  let slope = 0.5;
  for (let step = 0; step < 60; step++) {
    let [startGradient, slopeGradient, startTwice, both, slopeTwice] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, yes } of scored) {
      const chance = 1 / (1 + Math.exp(-start - slope * score));
      const error = (yes ? 1 : 0) - chance;
      const spread = chance * (1 - chance);
      startGradient += error;
      slopeGradient += error * score;
      startTwice += spread;
      both += spread * score;
      slopeTwice += spread * score * score;
    }
    const determinant = startTwice * slopeTwice - both * both;
    start += (slopeTwice * startGradient - both * slopeGradient) / determinant;
    slope += (startTwice * slopeGradient - both * startGradient) / determinant;
  }
  return { middle: -start / slope, slope };
}

/** How steeply the chance of a yes rises at score 0. */
export function slopeOf(scored: readonly Scored[]): number {
  return rounded(chanceCurve(scored).slope);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
