import assert from 'node:assert/strict';
import { readData } from '../../../src/core/data/readData.js';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import { claimAllEdit } from '../../../src/core/edits/allClaims.js';
import { claimEdit, dropClaimEdit } from '../../../src/core/edits/claimEdits.js';
import { declarationEdit } from '../../../src/core/edits/declarationEdit.js';
import { addFieldsEdit } from '../../../src/core/edits/fieldEdits.js';
import { replaceForms } from '../../../src/core/edits/replaceForms.js';
import { sectionEdit } from '../../../src/core/edits/sectionEdit.js';
import { silenceEdit } from '../../../src/core/edits/silenceEdit.js';
import { applyEdits, type TextEdit } from '../../../src/core/edits/types.js';
import { readManifest } from '../../../src/core/portfolio/manifest.js';
import { createLineIndex } from '../../../src/core/text/lineIndex.js';
import { builtInChecker } from '../support/builtInChecker.js';

const entry = '---\nid: E01\ntype: reflective-account\nclaims: [CT.1]\n---\n\nPauline rang us.\n\nI listened. [CC.3]\n';
const manifest = 'learner: Maya Okafor\ndeclaration:\n  name: M\n  date: 2026-01-01\npacks: [none]\n';
const mark = '\uFEFF';

const edits: Readonly<Record<string, (text: string) => readonly (TextEdit | undefined)[]>> = {
  'claiming a point': (text) => [claimEdit(parseDocument(text), 'CC.2')],
  'claiming all': (text) => [claimAllEdit(parseDocument(text), ['CC.2', 'CT.3'])],
  'dropping each claim': (text) => parseDocument(text).claims.map((claim) => dropClaimEdit(parseDocument(text), claim)),
  'adding fields': (text) => [addFieldsEdit(parseDocument(text), ['date'])],
  'adding a section': (text) => [sectionEdit(parseDocument(text), { title: 'Types of customer', missing: ['one more'] })],
  'leaving aside': (text) => [silenceEdit(parseDocument(text), text.indexOf('listened'), 'claim.not-found', 'a reason')],
  'a made-up name': (text) => replaceForms(parseDocument(text), ['Pauline'], 'Customer A'),
};

describe('A byte-order mark at the start of a text', () => {
  for (const [name, make] of Object.entries(edits)) {
    it(`does not shift ${name}`, () => {
      const made = (text: string): TextEdit[] => make(text).flatMap((edit) => edit ?? []);
      assert.ok(made(entry).length > 0);
      for (const [index, edit] of made(entry).entries()) assert.equal(applyEdits(mark + entry, [made(mark + entry)[index] ?? edit]), mark + applyEdits(entry, [edit]));
    });
  }

  it('does not shift a declaration in portfolio.yaml', () => {
    const edit = (text: string): TextEdit[] => [declarationEdit(text, { name: 'Maya', date: '2026-03-01' })].flatMap((each) => each ?? []);
    assert.equal(edit(manifest).length, 1);
    assert.equal(applyEdits(mark + manifest, edit(mark + manifest)), mark + applyEdits(manifest, edit(manifest)));
  });

  it('does not shift the places of data, nor what is told of them', () => {
    assert.deepEqual(readManifest(mark + manifest).manifest.packPlaces, readManifest(manifest).manifest.packPlaces);
    assert.deepEqual(readData(`${mark}a: [\n`).problems, readData('a: [\n').problems);
  });

  it('is no character of the first line', () => {
    assert.deepEqual(createLineIndex(`${mark}ab\ncd`).positionAt(3), { line: 1, character: 0 });
    assert.equal(createLineIndex(`${mark}ab\ncd`).offsetAt({ line: 1, character: 1 }), 4);
  });

  it('changes nothing that is told of an entry', () => {
    assert.deepEqual(builtInChecker.check(mark + entry).diagnostics, builtInChecker.check(entry).diagnostics);
  });
});
