import assert from 'node:assert/strict';
import { leftOutMessage } from '../../../src/core/words/portfolio.js';

describe('The words for a file that does not count for its portfolio', () => {
  const draft = { path: 'ada/drafts/E02.md', inFolder: 'drafts/E02.md' };

  it('name the folders that count', () => {
    assert.equal(leftOutMessage([draft], ['evidence/**/*.md', 'my work/**/*.md']), 'ada/drafts/E02.md is not in a folder that portfolio.yaml counts as evidence (evidence/, my work/), so it does not count for the portfolio. It is checked by itself.');
  });

  it('name the patterns where not all in a folder counts, or the file is in it', () => {
    assert.match(leftOutMessage([draft], ['evidence/**/*.md', 'drafts/F*.md']), /^ada\/drafts\/E02\.md is not among the files that portfolio\.yaml counts as evidence \(evidence\/\*\*\/\*\.md, drafts\/F\*\.md\), so it does not count/);
    assert.match(leftOutMessage([{ path: 'E1.markdown', inFolder: 'evidence/E1.markdown' }], ['evidence/**/*.md']), /^E1\.markdown is not among the files that portfolio\.yaml counts as evidence \(evidence\/\*\*\/\*\.md\), so/);
  });

  it('name no more than a few of many, and none where none count', () => {
    const patterns = Array.from({ length: 9 }, (_, at) => `f${at}/**/*.md`);
    assert.match(leftOutMessage([draft, draft], patterns), /^ada\/drafts\/E02\.md and ada\/drafts\/E02\.md are not in a folder that portfolio\.yaml counts as evidence \(f0\/, f1\/, f2\/, f3\/, f4\/, 4 more\), so they do not count for the portfolio\. Each is checked by itself\.$/);
    assert.match(leftOutMessage([draft], []), /counts as evidence, so it/);
  });
});
