import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import { claimAllEdit, dropClaimsEdit } from '../../../src/core/edits/allClaims.js';
import { addFieldsEdit, usualFields } from '../../../src/core/edits/fieldEdits.js';
import { kindEdit } from '../../../src/core/edits/kindEdit.js';
import { sectionEdit } from '../../../src/core/edits/sectionEdit.js';
import { noKindEditMessage } from '../../../src/core/words/fixes.js';
import { applyEdits, type TextEdit } from '../../../src/core/edits/types.js';
import { builtInChecker } from '../support/builtInChecker.js';
import { codesOf } from '../support/codesOf.js';

const after = (text: string, edit: TextEdit | undefined): string => (edit ? applyEdits(text, [edit]) : text);

describe('claiming all and dropping all', () => {
  const text = '---\ntype: written-answer\nclaims: [CT.1]\n---\n\nOne. [CC.9]\n\nTwo. (CC.1, XX.1)\n';

  it('is one edit that leaves the rest alone', () => {
    const edit = claimAllEdit(parseDocument(text), ['CT.2', 'CT.1', 'CC.3']);
    assert.equal(after(text, edit), text.replace('[CT.1]', '[CT.1, CT.2, CC.3]'));
    assert.equal(edit?.newText, ', CT.2, CC.3');
  });

  it('begins the claims where there are none', () => {
    assert.equal(after('Text.\n', claimAllEdit(parseDocument('Text.\n'), ['CT.1', 'CT.2'])), '---\nclaims: [CT.1, CT.2]\n---\n\nText.\n');
  });

  it('drops claims wherever they stand', () => {
    const unknown = dropClaimsEdit(parseDocument(text), (point) => point === 'CC.9' || point === 'XX.1');
    assert.equal(after(text, unknown), '---\ntype: written-answer\nclaims: [CT.1]\n---\n\nOne.\n\nTwo. (CC.1)\n');
  });

  it('drops the marks in the text where the list cannot be changed', () => {
    const shared = '---\nclaims: &a [CT.1]\ncopy: *a\n---\n\nOne. [CT.1]\n';
    assert.equal(after(shared, dropClaimsEdit(parseDocument(shared), () => true)), shared.replace('One. [CT.1]', 'One.'));
  });

  it('is nothing where there is nothing to do', () => {
    assert.equal(claimAllEdit(parseDocument(text), ['CT.1']), undefined);
    assert.equal(dropClaimsEdit(parseDocument(text), () => false), undefined);
    assert.equal(claimAllEdit(parseDocument('---\na: [\n---\nText.'), ['CT.1']), undefined);
  });
});

describe('a heading and prompts for what is missing', () => {
  const text = '---\nid: E01\ntype: reflective-account\nclaims: [CT.1]\n---\n\n# My customers\n\nWe serve builders at our trade counter.\n';

  for (const missing of [['one more customer type, for example "internal customer"', 'how they differ'], ['2 of 3 types'], []]) {
    it(`stand at the end, earn nothing and are told as prompts: ${missing.join('; ')}`, () => {
      const added = after(text, sectionEdit(parseDocument(text), { title: 'Types of customer', missing }));
      assert.ok(added.startsWith(`${text.trimEnd()}\n\n## Types of customer\n\n[`), added);
      const found = (each: string) => builtInChecker.check(each).coverage.points.map((point) => [point.point.point.id, point.found]);
      assert.deepEqual(found(added), found(text));
      assert.ok(codesOf([{ name: 'E01.md', text: added }]).includes('prompt.unanswered'), added);
    });
  }

  it('keep the line ends of the entry', () => {
    const windows = text.replaceAll('\n', '\r\n');
    const added = after(windows, sectionEdit(parseDocument(windows), { title: 'Types', missing: [] }));
    assert.equal(added.replaceAll('\r\n', '').includes('\n'), false);
  });
});

describe('missing fields at the top', () => {
  const cases: readonly (readonly [string, readonly string[], string, string])[] = [
    ['are begun where there are none', ['title'], 'Text.\n', '---\ntitle: \n---\n\nText.\n'],
    ['come after the others', ['title', 'date'], '---\nid: E01\n---\nText.\n', '---\nid: E01\ntitle: \ndate: \n---\nText.\n'],
    ['are not written twice', ['id'], '---\nid: \n---\nText.\n', '---\nid: \n---\nText.\n'],
    ['begin their group', ['witness.contact'], '---\nid: W01\n---\n', '---\nid: W01\nwitness:\n  contact: \n---\n'],
    ['join their group, indented alike', ['witness.contact'], '---\nwitness:\n    name: A. Witness # signed\nid: W01\n---\n', '---\nwitness:\n    contact: \n    name: A. Witness # signed\nid: W01\n---\n'],
    ['fill an empty group', ['signed.date'], '---\nsigned:\nid: W01\n---\n', '---\nsigned:\n  date: \nid: W01\n---\n'],
    ['fill a group that says it is empty', ['witness.name'], '---\nwitness: ~ # none\nid: W01\n---\n', '---\nwitness: # none\n  name: \nid: W01\n---\n'],
    ['fill a group that says it is empty in a word', ['witness.name'], '---\nwitness: null\n---\n', '---\nwitness:\n  name: \n---\n'],
    ['are indented like the others', ['title', 'signed.date'], '---\n  id: W01\n---\n', '---\n  id: W01\n  title: \n  signed:\n    date: \n---\n'],
    ['stand before a line that ends the fields', ['title'], '---\nid: W01\n...\n---\n', '---\nid: W01\ntitle: \n...\n---\n'],
    ['are left alone where another field is read from the group', ['witness.role'], '---\nwitness: &w\n  name: A\ncopy: *w\n---\n', '---\nwitness: &w\n  name: A\ncopy: *w\n---\n'],
    ['of a group are all added', ['observed'], '---\nid: W01\n---\n', '---\nid: W01\nobserved:\n  place: \n  date: \n---\n'],
    ['keep Windows line ends', ['title'], '---\r\nid: E01\r\n---\r\n', '---\r\nid: E01\r\ntitle: \r\n---\r\n'],
    ['are left alone where the top cannot be read', ['title'], '---\na: b: c\n---\n', '---\na: b: c\n---\n'],
    ['are left alone in brackets', ['witness.role'], '---\nwitness: {name: A}\n---\n', '---\nwitness: {name: A}\n---\n'],
  ];
  for (const [what, paths, text, expected] of cases) {
    it(what, () => {
      assert.equal(after(text, addFieldsEdit(parseDocument(text), paths)), expected);
    });
  }

  it('are no fault while they are empty', () => {
    for (const kind of ['witness-statement', 'reflective-account'] as const) {
      const text = `---\ntype: ${kind}\n---\n\nText.\n`;
      assert.deepEqual(parseDocument(after(text, addFieldsEdit(parseDocument(text), usualFields(kind)))).problems, []);
    }
  });
});

describe('the kind of evidence at the top', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['begins the fields where there are none', 'Text.\n', '---\ntype: observation\n---\n\nText.\n'],
    ['keeps Windows line ends', 'Text.\r\n', '---\r\ntype: observation\r\n---\r\n\r\nText.\r\n'],
    ['stands before the others', '---\nid: E01\n---\nText.\n', '---\ntype: observation\nid: E01\n---\nText.\n'],
    ['is indented like the others', '---\n# mine\n  id: E01\n---\n', '---\n  type: observation\n# mine\n  id: E01\n---\n'],
    ['fills fields of which there are none', '---\n---\nText.\n', '---\ntype: observation\n---\nText.\n'],
    ['fills a field that is empty', '---\nid: E01\ntype:\ntitle: Bread\n---\n', '---\nid: E01\ntype: observation\ntitle: Bread\n---\n'],
    ['fills one that a sign leaves empty', '---\ntype: ~\n---\n', '---\ntype: observation\n---\n'],
    ['fills one of an empty text', '---\ntype: ""\n---\n', '---\ntype: observation\n---\n'],
    ['keeps the note behind an empty field', '---\r\ntype:   # which?\r\nid: E01\r\n---\r\n', '---\r\ntype: observation   # which?\r\nid: E01\r\n---\r\n'],
    ['stands in the place of a word that is no kind', '---\ntype: my diary # mine\n---\n', '---\ntype: observation # mine\n---\n'],
    ['stands there in braces too', '---\n{id: E01, type: diary}\n---\n', '---\n{id: E01, type: observation}\n---\n'],
    ['stands there beside other faults', '---\ntype: diary\ndate: soon\n---\n', '---\ntype: observation\ndate: soon\n---\n'],
    ['leaves a list alone', '---\ntype: [diary]\n---\n', '---\ntype: [diary]\n---\n'],
    ['is not written twice', '---\ntype: case-study\n---\n', '---\ntype: case-study\n---\n'],
    ['is left alone in brackets', '---\n{id: E01}\n---\n', '---\n{id: E01}\n---\n'],
    ['is left alone where the top cannot be read', '---\na: b: c\n---\n', '---\na: b: c\n---\n'],
    ['is left alone where the fields stand elsewhere', '\n---\nid: E01\nclaims: [CC.1]\n---\n', '\n---\nid: E01\nclaims: [CC.1]\n---\n'],
  ];
  for (const [what, text, expected] of cases) it(what, () => { assert.equal(after(text, kindEdit(parseDocument(text), 'observation')), expected); });

  it('is said to be there, to be written by hand, or to wait for what cannot be read, where no edit writes it', () => {
    const said = (text: string): string => noKindEditMessage(parseDocument(text));
    assert.equal(said('---\ntype: case-study\n---\n'), 'The fields at the top of this entry say what kind of evidence it is.');
    assert.equal(said('---\n{id: E01}\n---\n'), 'The fields at the top are written in a way to which nothing can be added from here, for example in braces. Write the kind there yourself, for example "type: reflective-account".');
    assert.equal(said('---\na: b: c\n---\n'), 'The fields at the top cannot be read. Mend them first.');
  });
});
