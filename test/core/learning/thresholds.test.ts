import assert from 'node:assert/strict';
import { chanceCurve, chances, thresholdsOf, type Scored } from '../../train/thresholds.js';

/** At each score as many passages as `chance` says, of a hundred, are a yes. */
function scoredBy(chance: (score: number) => number): Scored[] {
  return Array.from({ length: 17 }, (_, at) => at / 2 - 4).flatMap((score) =>
    Array.from({ length: 100 }, (_, passage) => ({ score, yes: passage < Math.round(100 * chance(score)) })),
  );
}

const rising = (score: number): number => 1 / (1 + Math.exp(-1.5 * (score - 0.5)));

describe('the thresholds of a scorer', () => {
  it('stand where the chance of a yes reaches that of the level', () => {
    const { perhaps, likely, sure } = thresholdsOf(scoredBy(rising));
    for (const [at, chance] of [[perhaps, chances.perhaps], [likely, chances.likely], [sure, chances.sure]] as const) assert.ok(Math.abs(rising(at) - chance) < 0.02, `${at}`);
  });

  it('follow from the curve of that chance, its middle and its slope', () => {
    const { middle, slope } = chanceCurve(scoredBy(rising));
    assert.ok(Math.abs(middle - 0.5) < 0.05 && Math.abs(slope - 1.5) < 0.05, `${middle} ${slope}`);
  });
});
