import assert from 'node:assert/strict';
import learned from '../../schemas/packs/learned.json' with { type: 'json' };
import { createChecker } from '../../src/core/checker.js';
import { createLikenessScorer } from '../../src/core/learning/likenessScorer.js';
import { decodeModel, type ModelFile } from '../../src/core/learning/model.js';
import { builtInPacks } from '../../src/core/packs/builtIn.js';
import { builtInWordClasses } from '../../src/core/packs/builtInWordClasses.js';
import texts from '../host/story/texts.yaml';
import { storyStages, type StoryTexts } from './storyStages.js';

/** In the unit of the scorers' thresholds: as far as newly learnt weights may move a score without changing the story. */
const room = 0.4;

describe('What the story in a real editor types', () => {
  const stages = storyStages(texts as StoryTexts);

  it('earns what the story shows, with room to spare', () => {
    const found = foundBy(room);
    assert.match(found(stages.hadToDo), /CT\.1 partly/);
    assert.match(found(stages.beforeThirdKind), /CT\.1 partly, CT\.2 found, CT\.3 found, .*QV\.1 found/);
    assert.match(found(stages.withThirdKind), /CT\.1 found/);
    assert.match(found(stages.answer), /CT\.4 found/);
    assert.match(found(stages.statement), /WS\.1 found, WS\.2 found/);
  });

  it('earns nothing before the story shows it, with room to spare', () => {
    const found = foundBy(-room);
    assert.doesNotMatch(found(stages.happened), /partly|found/);
    assert.doesNotMatch(found(stages.hadToDo), /found/);
    assert.match(found(stages.beforeThirdKind), /CT\.1 partly/);
  });
});

/** @param raised by how much each threshold is raised */
function foundBy(raised: number): (text: string) => string {
  const file = learned as ModelFile;
  const thresholds = Object.fromEntries(Object.entries(file.thresholds).map(([id, { perhaps, likely, sure }]) => [id, { perhaps: perhaps + raised, likely: likely + raised, sure: sure + raised }]));
  const checker = createChecker(builtInPacks.filter(({ id }) => id === 'customer-types'), createLikenessScorer(decodeModel({ ...file, thresholds }, builtInWordClasses)));
  return (text) => checker.check(text).coverage.points.map(({ point, found }) => `${point.point.id} ${found}`).join(', ');
}
