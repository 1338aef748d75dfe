import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createChecker } from '../../../src/core/checker.js';
import { sectionsOf } from '../../../src/core/coverage/sections.js';
import { entryLens, sectionLens } from '../../../src/core/words/writing.js';
import { builtInChecker } from '../support/builtInChecker.js';
import { packOf, pointOf } from '../support/packs.js';

const text = readFileSync('media/sample-portfolio/evidence/E01-slipping-gears.md', 'utf8');

describe('sections of an entry', () => {
  it('are those in which something is found, each with its own points', () => {
    const { document, coverage } = builtInChecker.check(text);
    const found = sectionsOf(document, coverage);
    assert.ok(found.length >= 1);
    for (const { heading, points } of found) {
      const next = text.indexOf('\n#', heading.end);
      const end = next < 0 ? text.length : next;
      assert.match(text.slice(heading.start, heading.end), /^#/);
      for (const { evidence } of points) assert.ok(evidence.some(({ range }) => range.start > heading.end && range.end <= end));
    }
    assert.deepEqual(found.flatMap(({ points }) => points).filter(({ evidence }) => evidence.length === 0), []);
  });

  it('are none where nothing is found, or there is no heading', () => {
    const plain = builtInChecker.check('---\ntype: observation\n---\n\n# A day\n\nNothing much.\n');
    assert.deepEqual(sectionsOf(plain.document, plain.coverage), []);
    const bare = builtInChecker.check(text.replace(/^#.*$/gm, ''));
    assert.deepEqual(sectionsOf(bare.document, bare.coverage), []);
  });

  it('are told in a line: the count of what is claimed, what is found in part, what is found besides', () => {
    const { document, coverage } = builtInChecker.check(text);
    assert.match(entryLens(coverage.points), /^2 of 2 claimed found( · .* found, not claimed)?( · QV\.1 found)?$/);
    for (const section of sectionsOf(document, coverage)) assert.match(sectionLens(section.points), /^[A-Z]+\.\d (?:partly )?found( · [A-Z]+\.\d (?:partly )?found)*( · \d+ more)?$/);
    assert.equal(entryLens(builtInChecker.check('---\ntype: observation\n---\n\nNothing.\n').coverage.points), 'Nothing found yet');
    const ofKind = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } }), pointOf('W.1', { mentions: { of: 'pear' } }, { appliesTo: ['observation'] })])]);
    const lensOf = (claims: string, words: string): string => entryLens(ofKind.check(`---\ntype: observation\nclaims: [${claims}]\n---\n\n${words}\n`).coverage.points);
    assert.equal(lensOf('', 'An apple and a pear.'), 'F.1 found, not claimed · W.1 found');
    assert.equal(lensOf('F.1', 'A pear.'), '0 of 1 claimed found · W.1 found');
    assert.equal(entryLens(builtInChecker.check('---\ntype: observation\nclaims: [CT.1]\n---\n\nNothing.\n').coverage.points), '0 of 1 claimed found');
  });
});
