import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtInChecker } from '../support/builtInChecker.js';

const textOf = (name: string): string => readFileSync(`media/sample-portfolio/${name}`, 'utf8');
const foundIn = (text: string): ReadonlyMap<string, string> => new Map(builtInChecker.check(text).coverage.points.map(({ point, found }) => [point.point.id, found]));

/** What an assessor's marking of the sample leaves no doubt about. No passage of it was learnt from. */
const plain: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['evidence/E01-slipping-gears.md', ['CC.2', 'CC.3'], ['CT.1', 'CT.4', 'CT.3']],
  ['evidence/E02-who-my-customers-are.md', [], ['CT.1', 'CT.2', 'CT.3', 'CC.3']],
  ['evidence/E03-crumb-street-bakery.md', ['CC.1', 'CC.4', 'CT.3'], ['CT.4', 'CC.3']],
  ['evidence/E05-satisfaction-college-task.md', [], ['CC.3', 'CC.4', 'CT.1', 'CT.3', 'CT.4']],
  ['evidence/E06-observation-first-bike.md', ['CC.2', 'CC.7'], ['CT.2', 'CT.3', 'CT.4']],
  ['evidence/E07-satisfied-or-loyal.md', ['PD.1'], ['CT.4', 'CC.3']],
  ['evidence/E08-if-a-trade-customer-complained.md', [], ['CC.3', 'CC.5', 'CT.1', 'CT.4']],
  ['evidence/E09-what-a-new-customer-costs.md', [], ['CT.4', 'CC.3']],
  ['witness/W01-imran-sadiq.md', ['WS.1', 'WS.2'], ['CT.2', 'CT.3', 'CT.4']],
];

describe('The sample portfolio', () => {
  for (const [name, found, notFound] of plain) {
    it(`is read as an assessor would read ${name}`, () => {
      const points = foundIn(textOf(name));
      assert.deepEqual(found.filter((id) => points.get(id) !== 'found'), [], 'missed');
      assert.deepEqual(notFound.filter((id) => points.get(id) === 'found'), [], 'falsely found');
    });
  }

  it('has two types of customer in E02, and a third sentence makes CT.1 found', () => {
    const text = textOf('evidence/E02-who-my-customers-are.md');
    assert.equal(foundIn(text).get('CT.1'), 'partly');
    const third = 'My third kind are trade customers, like the bakery: they differ because they have an account and need the bike back the same day.';
    assert.equal(foundIn(`${text}\n${third}\n`).get('CT.1'), 'found');
  });

  it('holds MC.1 in E05 and nowhere else', () => {
    for (const [name] of plain) {
      const held = builtInChecker.check(textOf(name)).coverage.misconceptions.map(({ misconception }) => misconception.id);
      assert.deepEqual(held, name.includes('E05') ? ['MC.1'] : [], name);
    }
  });
});
