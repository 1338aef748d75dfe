import assert from 'node:assert/strict';
import { builtInChecker } from '../../support/builtInChecker.js';
import { checkWritten, toldIn } from '../../support/portfolios.js';

const entry = (id: string): string => `---\nid: ${id}\ntype: reflective-account\n---\nI rang ${id}.\n`;

function told(entries: Readonly<Record<string, string>>): string[] {
  const written = { entries };
  return toldIn(checkWritten(builtInChecker, written), written).filter((line) => line.includes('same-id'));
}

describe('an id that stands twice', () => {
  it('is told in every entry but the first, which it leads to', () => {
    const entries = { 'b.md': entry('E01'), 'a.md': entry('E01'), 'c.md': entry('E01'), 'd.md': entry('E02') };
    assert.deepEqual(told(entries).sort(), ['b.md: frontMatter.same-id: E01', 'c.md: frontMatter.same-id: E01']);
    const [checked] = checkWritten(builtInChecker, { entries }).entries;
    assert.deepEqual(checked?.diagnostics.find(({ code }) => code === 'frontMatter.same-id')?.related?.map(({ key }) => key), ['a.md']);
  });

  it('is not told of entries with their own ids, or with none', () => {
    assert.deepEqual(told({ 'a.md': entry('E01'), 'b.md': entry('E02'), 'c.md': 'One.', 'd.md': 'Two.' }), []);
  });
});
