import assert from 'node:assert/strict';
import { declarationEdit } from '../../../src/core/edits/declarationEdit.js';
import { applyEdits } from '../../../src/core/edits/types.js';
import { readManifest } from '../../../src/core/portfolio/manifest.js';

const declaration = { name: 'Ana Lund', date: '2026-03-14' };
const signed = (text: string): string => {
  const edit = declarationEdit(text, declaration);
  assert.ok(edit);
  const after = applyEdits(text, [edit]);
  const { manifest, problems } = readManifest(after);
  assert.deepEqual([problems, manifest.declaration], [[], declaration]);
  return after;
};

describe('the declaration in portfolio.yaml', () => {
  it('is put at the end, and nothing else changes', () => {
    const text = '# mine\nlearner:   Ana Lund   # me\n\npacks: [ customer-types ]\n# the end\n';
    assert.equal(signed(text), `${text}declaration:\n  name: Ana Lund\n  date: 2026-03-14\n`);
  });

  it('is put on a line of its own where the last has no end', () => {
    assert.equal(signed('learner: Ana Lund'), 'learner: Ana Lund\ndeclaration:\n  name: Ana Lund\n  date: 2026-03-14\n');
  });

  it('takes the place of an earlier one, whatever stands around it', () => {
    assert.equal(
      signed('learner: A\ndeclaration:\n  name: Old # who\n  date: 2025-01-01\n\n# packs\npacks: [customer-types]\n'),
      'learner: A\ndeclaration:\n  name: Ana Lund\n  date: 2026-03-14\n\n# packs\npacks: [customer-types]\n',
    );
    assert.equal(signed('declaration: {name: Old, date: 2025-01-01} # x\nlearner: A\n'), 'declaration:\n  name: Ana Lund\n  date: 2026-03-14 # x\nlearner: A\n');
    assert.equal(signed('declaration:\nlearner: A\n'), 'declaration:\n  name: Ana Lund\n  date: 2026-03-14\nlearner: A\n');
  });

  it('keeps Windows line ends', () => {
    assert.equal(signed('learner: A\r\npacks: [customer-types]\r\n'), 'learner: A\r\npacks: [customer-types]\r\ndeclaration:\r\n  name: Ana Lund\r\n  date: 2026-03-14\r\n');
  });

  it('is put before the line that ends the document', () => {
    assert.equal(signed('---\nlearner: A\n...\n'), '---\nlearner: A\ndeclaration:\n  name: Ana Lund\n  date: 2026-03-14\n...\n');
  });

  it('is indented like the fields', () => {
    assert.equal(signed('  learner: A\n  packs: [customer-types]\n'), '  learner: A\n  packs: [customer-types]\n  declaration:\n    name: Ana Lund\n    date: 2026-03-14\n');
    assert.equal(signed('  declaration: ~\n  learner: A\n'), '  declaration:\n    name: Ana Lund\n    date: 2026-03-14\n  learner: A\n');
  });

  it('is not written where other fields would then read otherwise', () => {
    for (const text of ['? declaration\n: {name: A, date: 2025-01-01}\n', 'declaration: &d {name: A, date: 2025-01-01}\ncopy: *d\n', '---\nlearner: A\n---\n', 'learner: A\n---\nlearner: B\n']) assert.equal(declarationEdit(text, declaration), undefined, text);
  });

  it('holds a name with any signs', () => {
    const edit = declarationEdit('learner: A\n', { name: 'Lund: "no" #1', date: '2026-03-14' });
    assert.equal(readManifest(applyEdits('learner: A\n', edit ? [edit] : [])).manifest.declaration?.name, 'Lund: "no" #1');
  });

  it('is not written into a text that cannot be read, or is no fields', () => {
    for (const text of ['learner: [', '- a\n- b\n', '{learner: A}\n', 'only words\n']) assert.equal(declarationEdit(text, declaration), undefined, text);
  });

  it('begins an empty file, and one of comments only', () => {
    assert.equal(signed(''), 'declaration:\n  name: Ana Lund\n  date: 2026-03-14\n');
    assert.equal(signed('# mine\n'), '# mine\ndeclaration:\n  name: Ana Lund\n  date: 2026-03-14\n');
  });
});
