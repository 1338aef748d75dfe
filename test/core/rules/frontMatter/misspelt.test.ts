import assert from 'node:assert/strict';
import { createChecker } from '../../../../src/core/checker.js';
import { groupOf } from '../../support/groups.js';
import { packOf, pointOf } from '../../support/packs.js';

const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'kind-of-fruit' } })])]);
const told = (fields: string): [string, string][] => {
  const text = `---\n${fields}\n---\nWords.\n`;
  const [entry] = groupOf(checker, { 'E01.md': text }).portfolio.entries;
  return entry!.diagnostics.filter(({ code }) => code === 'frontMatter.misspelt').map(({ message, range }) => [text.slice(range.start, range.end), message]);
};

describe('A misspelt field at the top', () => {
  const noisy: readonly (readonly [fields: string, written: string, meant: string])[] = [
    ['type: observation\nclaim: [F.1]', 'claim', 'claims'],
    ['type: observation\ntittle: Pears', 'tittle', 'title'],
    ['type: observation\nClaims: [F.1]', 'Claims', 'claims'],
    ['type: observation\nlearnr: A. Learner', 'learnr', 'learner'],
    ['type: observation\ndaet: 2026-01-01', 'daet', 'date'],
    ['type: observation\nclaimed: [F.1]', 'claimed', 'claims'],
    ['tpye: observation', 'tpye', 'type'],
    ['type: witness-statement\nwitnes:\n  name: B. Fell', 'witnes', 'witness'],
    ['type: witness-statement\nwitness:\n  nmae: B. Fell', 'nmae', 'name'],
    ['type: witness-statement\nwitness: { name: B. Fell, relationshp: manager }', 'relationshp', 'relationship'],
    ['type: observation\nobserved:\n  plase: the yard', 'plase', 'place'],
    ['type: observation\ntitel:', 'titel', 'title'],
  ];
  for (const [fields, written, meant] of noisy) {
    it(`is told at its name, with the field that was meant: ${written}`, () => {
      assert.deepEqual(told(fields), [[written, `"${written}" is not a field that is read. Did you mean "${meant}"?`]]);
    });
  }

  const quiet: readonly (readonly [what: string, fields: string])[] = [
    ['that is spelt right', 'type: observation\ntitle: Pears\nclaims: [F.1]'],
    ['of a form, close to one that is read', 'time: 14:00\nname: A. Learner\nunit: 2\nrole: counter'],
    ['that nobody reads, far from any that is', 'type: observation\nweather: wet\ncohort: spring'],
    ['with a short name, two letters away or with another first letter', 'type: observation\npage: 4\nrate: 3\nstate: new'],
    ['beside the one that it comes close to', 'type: observation\ntitle: Pears\ntitles: [Pears]'],
    ['of a note tool', 'type: observation\ntags: [fruit]\nauthor: A. Learner\naliases: [pears]'],
    ['under a field that has no fields', 'type: observation\nmine:\n  claim: x'],
    ['with a name of one letter', 'type: observation\nx: 1'],
    ['with a very long name', `type: observation\n${'title'.repeat(30)}: 1`],
  ];
  for (const [what, fields] of quiet) it(`is not a field ${what}`, () => { assert.deepEqual(told(fields), []); });
});
