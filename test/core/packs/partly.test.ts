import assert from 'node:assert/strict';
import { createChecker } from '../../../src/core/checker.js';
import type { Likeness } from '../../../src/core/findings/types.js';
import { builtInPacks } from '../../../src/core/packs/builtIn.js';

/** What the scorer says: of one point the level, of the others nothing. */
let said: { readonly point: string; readonly level: Likeness['level'] };

const checker = createChecker(builtInPacks, {
  readSentence: () => undefined,
  score: (sentences) => ({ [said.point]: { score: 0.4, level: said.level, strongest: sentences.slice(0, 1).map(({ sentence, index }) => ({ range: sentence.range, sentence: index })), words: [] } }),
});

function pointIn(text: string, point: string, level: Likeness['level']) {
  said = { point, level };
  const covered = checker.check(text, { kind: 'reflective-account' }).coverage.points.find((each) => each.point.point.id === point);
  return { found: covered?.found, missing: covered?.missing, reasons: covered?.evidence.map(({ reason }) => reason) };
}

/** What tells half of a point, in words that the packs' phrases know where the point asks for any; and what is then still to show. */
const halves: readonly (readonly [id: string, text: string, missing: string])[] = [
  ['CC.1', 'Mondays were never empty this winter.', 'a second thing that your workplace gains from the same customers coming back'],
  ['CC.3', 'A customer complained that his soup was cold. I said sorry.', 'one more handling step, for example "listening" or "naming the feeling"'],
  ['CC.4', 'I ring Mrs Aldous every month to hear how the pump is.', 'one more action for the relationship, for example "review meeting" or "check-in after the purchase"'],
  ['CC.6', 'I told the customer the truth about the delay.', 'one more way of building confidence, for example "reliable, consistent service" or "putting it right"'],
  ['CC.7', 'I asked the customer open questions about the job.', 'one more way of interacting, for example "active listening" or "adapting to the customer"'],
  ['CC.8', 'I kept my promise to the customer.', 'a second thing you do that makes a relationship with a customer stronger, or more on what you do'],
  ['CT.2', 'One regular told her sister about us.', 'the other half: what coming back brings in, or what somebody they sent brought in'],
  ['CT.4', 'Finding a new customer costs us £60 in adverts.', 'what your place does with its money or time because of the two costs'],
];

describe('half of a point', () => {
  for (const [id, text, missing] of halves) {
    it(`is told of ${id} where the scorer thinks it may be there, with what is still to show`, () => {
      const point = pointIn(text, id, 'perhaps');
      assert.deepEqual([point.found, point.missing], ['partly', [missing]]);
    });

    it(`is not told of ${id} where the scorer does not`, () => {
      assert.equal(pointIn(text, id, 'none').found, 'none');
    });
  }

  it('is not told by the scorer alone of points that ask for words too', () => {
    for (const id of ['CC.3', 'CC.4', 'CC.6', 'CC.7', 'CC.8', 'CT.2', 'CT.4']) assert.equal(pointIn('Gravel was unloaded at noon.', id, 'perhaps').found, 'none', id);
  });

  it('is shown by the words that tell it, and by the scorer\'s sentences only where there are none', () => {
    assert.deepEqual(pointIn('It rained. I kept my promise to the customer.', 'CC.8', 'perhaps').reasons, ['keeping a promise']);
    assert.deepEqual(pointIn('Mondays were never empty this winter.', 'CC.1', 'perhaps').reasons, ['reads like evidence for this point']);
  });

  it('has words of its own for what then lacks, wherever a scorer of all evidence is asked', () => {
    const points = builtInPacks.flatMap(({ units }) => units.flatMap(({ outcomes }) => outcomes.flatMap(({ points: each }) => each))).filter(({ appliesTo }) => appliesTo === undefined);
    assert.equal(points.length, 12);
    assert.deepEqual(points.filter(({ partly, stillToAdd }) => partly && stillToAdd === undefined).map(({ id }) => id), []);
  });
});
