import assert from 'node:assert/strict';
import { matchesGlob, reachesBelow } from '../../../src/core/portfolio/globs.js';

const table: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['evidence/**/*.md', ['evidence/a.md', 'evidence/x/y/a.md'], ['a.md', 'evidence', 'evidence/a.txt', 'other/evidence/a.md', 'evidence/.git/a.md', 'evidence/.a.md']],
  ['evidence/*.md', ['evidence/a.md', 'evidence/a.b.md'], ['evidence/x/a.md', 'evidence/.md']],
  ['**/*.md', ['a.md', 'x/a.md', 'x/y/a.md'], ['.x/a.md', 'a.mdx']],
  ['**', ['a.md', 'x/a.md'], ['.git/config']],
  ['evidence/**', ['evidence/a.md', 'evidence/x/a.md'], ['evidence', 'evidences/a.md']],
  ['E0?-*.md', ['E01-late.md', 'E09-.md'], ['E010-late.md', 'E01late.md', 'x/E01-late.md']],
  ['*a*b*', ['ab', 'xaxxbx', 'aab'], ['ba', 'b', 'a']],
  ['*ab', ['ab', 'aab', 'xabab'], ['aba']],
  ['a+(b).md', ['a+(b).md'], ['ab.md', 'abb.md']],
  ['[a].md', ['[a].md'], ['a.md']],
  ['.hidden/*.md', ['.hidden/a.md'], ['hidden/a.md']],
  ['', [], ['a', '']],
];

describe('patterns for paths', () => {
  for (const [glob, yes, no] of table) {
    it(`match ${JSON.stringify(glob)} with what it names, and nothing else`, () => {
      for (const path of yes) assert.equal(matchesGlob(path, glob), true, path);
      for (const path of no) assert.equal(matchesGlob(path, glob), false, path);
    });
  }

  it('are told to reach below a folder or not', () => {
    const below: readonly (readonly [string, readonly string[], readonly string[]])[] = [
      ['evidence/**/*.md', ['evidence', 'evidence/x/y'], ['photos', 'evidence/.git']],
      ['evidence/E*.md', ['evidence'], ['evidence/x', 'witness']],
      ['**/*.md', ['x', 'x/y'], ['.x']],
      ['**', ['x', 'x/y'], ['.git']],
      ['*.md', [], ['x', 'x.md']],
      ['a/*/b/*.md', ['a', 'a/x', 'a/x/b'], ['a/x/c', 'a/x/b/y']],
    ];
    for (const [glob, yes, no] of below) {
      for (const folder of yes) assert.equal(reachesBelow(folder, glob), true, `${glob}: ${folder}`);
      for (const folder of no) assert.equal(reachesBelow(folder, glob), false, `${glob}: ${folder}`);
    }
  });

  it('cannot be made to take long', () => {
    assert.equal(matchesGlob(`${'a'.repeat(2_000)}.md`, `${'*a'.repeat(140)}*b.md`), false);
    assert.equal(matchesGlob(`${'a/'.repeat(500)}c.md`, `${'**/a/'.repeat(55)}b.md`), false);
    assert.equal(matchesGlob('a'.repeat(40), '(a+)+b'), false);
  });
});
