import assert from 'node:assert/strict';
import { claimContextAt } from '../../../src/core/completion/claimContext.js';

/** The context at the bar in a text: what is typed, where, and what has to close it. */
const at = (marked: string): readonly [string, string, string] | undefined => {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = claimContextAt(text, offset);
  return found && [found.where, text.slice(found.range.start, found.range.end), found.closing];
};
const fields = (line: string): string => `---\ntype: observation\n${line}\n---\n\nText.\n`;

describe('the place of a claim being written', () => {
  for (const [line, expected] of [
    ['claims: [|]', ['front-matter', '', '']],
    ['claims: [CT.1, com|]', ['front-matter', 'com', '']],
    ['claims: [CT.1, kinds of cust|', ['front-matter', 'kinds of cust', ']']],
    ['claims:\n  - CT.1\n  - |', ['front-matter', '', '']],
    ['claims:\n- hand|', ['front-matter', 'hand', '']],
  ] as const) {
    it(`is known in front matter at ${JSON.stringify(line)}`, () => { assert.deepEqual(at(fields(line)), expected); });
  }

  for (const line of ['packs: [|]', 'packs:\n  - |', 'claims: |', 'title: [CT|', 'claims: [CT.1] |', 'ty|']) {
    it(`is not taken for one in front matter at ${JSON.stringify(line)}`, () => { assert.equal(at(fields(line)), undefined); });
  }

  for (const [text, expected] of [
    ['I said sorry. [|]', ['text', '', '']],
    ['I said sorry. [CC|', ['text', 'CC', ']']],
    ['I said sorry. [CC.3, han|]', ['text', 'han', '']],
    ['---\ntype: x\n---\nText [C|', ['text', 'C', ']']],
  ] as const) {
    it(`is known in the text at ${JSON.stringify(text)}`, () => { assert.deepEqual(at(text), expected); });
  }

  for (const text of ['No mark|', 'A closed one [CC.3] |', 'A picture ![al|](x.png)', 'A link [text|](x.md)', 'Two [[wi|', 'Within [C|] a sentence', 'Within [C| a sentence']) {
    it(`is not taken for one in the text at ${JSON.stringify(text)}`, () => { assert.equal(at(text), undefined); });
  }

  it('is known with Windows line ends', () => {
    assert.deepEqual(at('---\r\nclaims:\r\n  - CT.1\r\n  - c|\r\n---\r\n'), ['front-matter', 'c', '']);
  });
});
