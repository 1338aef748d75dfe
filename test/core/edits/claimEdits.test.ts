import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import { claimEdit, dropClaimEdit } from '../../../src/core/edits/claimEdits.js';
import { applyEdits } from '../../../src/core/edits/types.js';

function claim(text: string, point: string): string | undefined {
  const edit = claimEdit(parseDocument(text), point);
  return edit && applyEdits(text, [edit]);
}

function drop(text: string, point: string): string | undefined {
  const document = parseDocument(text);
  const claimed = document.claims.find((each) => each.point === point);
  assert.ok(claimed, `${point} is not claimed`);
  const edit = dropClaimEdit(document, claimed);
  return edit && applyEdits(text, [edit]);
}

const front = (lines: string): string => `---\ntype: written-answer\n${lines}---\n\nText.\n`;

describe('claiming a point', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['adds to a list in brackets', front('claims: [CT.1, CC.3]\n'), front('claims: [CT.1, CC.3, CT.2]\n')],
    ['keeps odd spaces and what follows', front('claims: [ CT.1 ,CC.3 ] # mine\ntitle: A\n'), front('claims: [ CT.1 ,CC.3, CT.2 ] # mine\ntitle: A\n')],
    ['fills empty brackets', front('claims: []\n'), front('claims: [CT.2]\n')],
    ['adds a line to a list of lines, indented alike', front('claims:\n  - CT.1\n  - CC.3\ntitle: A\n'), front('claims:\n  - CT.1\n  - CC.3\n  - CT.2\ntitle: A\n')],
    ['adds a line where the dashes are not indented', front('claims:\n- CT.1 # sure\n'), front('claims:\n- CT.1\n- CT.2 # sure\n')],
    ['fills an empty field', front('claims:\ntitle: A\n'), front('claims: [CT.2]\ntitle: A\n')],
    ['begins the field', front('title: A\n'), front('title: A\nclaims: [CT.2]\n')],
    ['begins the front matter', 'Text.\n', '---\nclaims: [CT.2]\n---\n\nText.\n'],
    ['keeps Windows line ends', front('claims:\n  - CT.1\n').replaceAll('\n', '\r\n'), front('claims:\n  - CT.1\n  - CT.2\n').replaceAll('\n', '\r\n')],
    ['fills a field that says it is empty', front('claims: ~ # none\ntitle: A\n'), front('claims: [CT.2] # none\ntitle: A\n')],
    ['fills a field that says it is empty in a word', front('claims: null\n'), front('claims: [CT.2]\n')],
    ['fills an empty line of a list', front('claims:\n  - CT.1\n  -\ntitle: A\n'), front('claims:\n  - CT.1\n  - CT.2\ntitle: A\n')],
    ['adds before a comma at the end', front('claims: [CT.1, ]\n'), front('claims: [CT.1, CT.2, ]\n')],
    ['is indented like the fields', '---\n  type: written-answer\n  title: A\n---\n', '---\n  type: written-answer\n  title: A\n  claims: [CT.2]\n---\n'],
    ['stands before a line that ends the fields', front('title: A\n...\n'), front('title: A\nclaims: [CT.2]\n...\n')],
    ['keeps a list over several lines in brackets', front('claims: [\n  CT.1,\n  CC.3\n]\n'), front('claims: [\n  CT.1,\n  CC.3, CT.2\n]\n')],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => {
      assert.equal(claim(before, 'CT.2'), after);
      assert.deepEqual(parseDocument(after).claims.map(({ point }) => point).filter((point) => point === 'CT.2'), ['CT.2']);
    });
  }

  it('leaves a point that is claimed, and front matter that cannot be read', () => {
    assert.equal(claim(front('claims: [CT.2]\n'), 'CT.2'), undefined);
    assert.equal(claim('---\ntitle: A: B\n---\n\nText.\n', 'CT.2'), undefined);
    assert.equal(claim(`\n${front('claims: [CT.1]\n')}`, 'CT.2'), undefined);
  });

  it('leaves front matter that would no longer read the same', () => {
    for (const text of ['---\n{id: E1, type: written-answer}\n---\n\nText.\n', '---\n- a\n---\n\nText.\n', front('x: &a [CT.1]\nclaims: *a\n'), front('claims: &a [CT.1]\ny: *a\n')]) assert.equal(claim(text, 'CT.2'), undefined, text);
  });
});

describe('dropping a claim', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['takes the first out of brackets', front('claims: [CT.2, CC.3]\n'), front('claims: [CC.3]\n')],
    ['takes the last out of brackets', front('claims: [CT.1, CT.2]\n'), front('claims: [CT.1]\n')],
    ['takes the only one out of brackets', front('claims: [CT.2]\n'), front('claims: []\n')],
    ['takes the only one out of brackets with its comma', front('claims: [CT.2, ]\n'), front('claims: [ ]\n')],
    ['takes the last out before a comma', front('claims: [CT.1, CT.2, ]\n'), front('claims: [CT.1, ]\n')],
    ['takes a line out of a list', front('claims:\n  - CT.1\n  - CT.2\n  - CC.3\n'), front('claims:\n  - CT.1\n  - CC.3\n')],
    ['leaves an empty list for the only line', front('claims:\n  - CT.2\ntitle: A\n'), front('claims: []\ntitle: A\n')],
    ['takes a mark out of the text', front('') .replace('Text.', 'I asked her why. [CT.2]'), front('').replace('Text.', 'I asked her why.')],
  ];
  for (const [name, before, after] of cases) {
    it(name, () => { assert.equal(drop(before, 'CT.2'), after); });
  }

  it('leaves a list that other fields are read from', () => {
    assert.equal(drop(front('claims: &a [CT.1, CT.2]\ny: *a\n'), 'CT.2'), undefined);
  });
});
