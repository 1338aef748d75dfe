import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readManifest } from '../../../src/core/portfolio/manifest.js';

describe('a portfolio manifest', () => {
  it('of the sample portfolio is sound', () => {
    const text = readFileSync('media/sample-portfolio/portfolio.yaml', 'utf8');
    const { manifest, problems } = readManifest(text);
    assert.deepEqual(problems, []);
    assert.equal(manifest.learner, 'Maya Okafor');
    assert.deepEqual(manifest.packs, ['customer-confidence', 'customer-types']);
    assert.deepEqual(manifest.packPlaces.map(({ start, end }) => text.slice(start, end)), manifest.packs);
    assert.equal(manifest.isEvidence('evidence/E01-slipping-gears.md'), true);
    assert.equal(manifest.isEvidence('README.md'), false);
  });

  it('takes evidence/ and witness/ for evidence when it names no patterns', () => {
    const { manifest } = readManifest('learner: Sam\n');
    assert.equal(manifest.learner, 'Sam');
    assert.equal(manifest.packs, undefined);
    for (const path of ['evidence/E01.md', 'evidence/unit 1/E01.md', 'witness/W01.MD'.toLowerCase()]) assert.equal(manifest.isEvidence(path), true, path);
    for (const path of ['E01.md', 'evidence/E01.txt', 'packs/a.md', 'evidence/../E01.md']) assert.equal(manifest.isEvidence(path), false, path);
  });

  it('never counts a file outside its folder, nor one that is no Markdown', () => {
    const { manifest } = readManifest('evidence: ["../*.md", "/etc/*", "**/../*.md", "work/**"]');
    for (const path of ['../a.md', '/etc/a.md', 'x/../a.md', 'work/a.pdf']) assert.equal(manifest.isEvidence(path), false, path);
    assert.equal(manifest.isEvidence('work/a.markdown'), true);
  });

  it('takes no regular expression for a pattern', () => {
    const { manifest } = readManifest('evidence: ["(a+)+b.md", "[a-z].md", "{a,b}.md"]');
    for (const path of ['aab.md', 'a.md', `${'a'.repeat(100)}.md`]) assert.equal(manifest.isEvidence(path), false, path);
    assert.equal(manifest.isEvidence('{a,b}.md'), true);
  });

  it('that is empty has no problem', () => {
    assert.deepEqual(readManifest('').problems, []);
    assert.equal(readManifest('# nothing yet\n').manifest.isEvidence('evidence/a.md'), true);
  });

  it('that is broken is told at its line, and serves as if it were empty', () => {
    const { manifest, problems } = readManifest('learner: Sam\npacks: [a\n');
    assert.match(problems[0]?.message ?? '', /bracket that begins here.*counts as empty, and all built-in packs are in force\.$/);
    assert.equal(manifest.isEvidence('evidence/a.md'), true);
  });

  it('with a tab before a field is told once', () => {
    assert.deepEqual(readManifest('witnesses:\n  - name: R. Bell\n\trole: manager\n    contact: x\n').problems.map(({ message }) => message), ['A tab stands where spaces are needed. Indent with spaces. Until this is mended, the file counts as empty, and all built-in packs are in force.']);
  });

  it('with wrong values is told in words', () => {
    const text = 'learner: 5\npacks: []\nevidence: x.md\n';
    assert.deepEqual(readManifest(text).problems.map(({ message, range }) => [message, text.slice(range.start, range.end)]), [
      ['"learner" has to be text or fields, each with a name and a value.', '5'],
      ['"packs" needs at least 1 entry.', '[]'],
      ['"evidence" has to be a list, in square brackets and parted by commas.', 'x.md'],
    ]);
  });

  it('takes fifty patterns and no more', () => {
    const { manifest, problems } = readManifest(`evidence: [${Array.from({ length: 60 }, (_, index) => `e${index}.md`).join(', ')}]`);
    assert.equal(problems[0]?.message, '"evidence" has more than 50 entries.');
    assert.deepEqual([manifest.isEvidence('e49.md'), manifest.isEvidence('e50.md')], [true, false]);
  });
});
