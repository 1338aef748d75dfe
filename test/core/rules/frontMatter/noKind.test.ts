import assert from 'node:assert/strict';
import { createChecker } from '../../../../src/core/checker.js';
import { kindEdit } from '../../../../src/core/edits/kindEdit.js';
import { applyEdits } from '../../../../src/core/edits/types.js';
import { evidenceKinds } from '../../../../src/core/document/types.js';
import { kindPrompts } from '../../../../src/core/words/templates.js';
import { checkWritten } from '../../support/portfolios.js';

const body = 'I opened the shop at eight and put the bread out.\nThen a man came in who wanted a loaf for his mother on Sunday.\n';
const words19 = 'On Friday I opened the shop at eight and put out all the bread that the bakery had brought';
const unanswered = evidenceKinds.flatMap((kind) => kindPrompts[kind].sections.map(({ heading, prompts }) => `## ${heading}\n\n${prompts.map((prompt) => `[${prompt}]`).join('\n\n')}\n`)).join('\n');
const checker = createChecker([]);
const toldOf = (text: string, manifest: string | undefined = 'learner: Maya Okafor\n', file = 'evidence/E01.md') => {
  const [entry] = checkWritten(checker, { ...(manifest !== '' && { manifest }), entries: { [file]: text } }).entries;
  return (entry?.diagnostics ?? []).filter(({ code }) => code === 'frontMatter.no-kind');
};
const words = (text: string, manifest?: string): string[] => toldOf(text, manifest).map(({ range }) => text.slice(range.start, range.end));

describe('frontMatter.no-kind', () => {
  it('is told once of an entry without fields, at its first line, with the field to add', () => {
    assert.deepEqual(toldOf(`\n${body}`), [
      {
        code: 'frontMatter.no-kind',
        severity: 'information',
        message: 'No fields stand at the top of this entry, so its kind of evidence is not known. Add them, between two lines of three hyphens (---), for example "type: reflective-account". It decides which marking points apply.',
        range: { start: 1, end: 50 },
        data: { kind: 'field', field: 'type' },
      },
    ]);
    assert.deepEqual(words(`# Bread\n\n${body}`), ['# Bread']);
  });

  it('is told of fields that leave out the kind, at the line that opens them', () => {
    const [told, ...more] = toldOf(`---\nid: E01\nclaims: [CC.1]\n---\n\n${body}`);
    assert.equal(told?.message, 'The fields at the top do not say what kind of evidence this is. Add, for example, "type: reflective-account". It decides which marking points apply.');
    assert.deepEqual([told.range, more], [{ start: 0, end: 3 }, []]);
    assert.deepEqual(words(`---\r\n---\r\n\r\n${body}`), ['---']);
  });

  it('is gone once the kind stands there', () => {
    for (const text of [body, `---\nid: E01\n---\n${body}`]) {
      const edit = kindEdit(checker.check(text).document, 'observation');
      assert.ok(edit);
      assert.deepEqual([words(text).length, words(applyEdits(text, [edit])).length], [1, 0]);
    }
  });

  const quiet: Readonly<Record<string, string>> = {
    'an entry that is empty': '',
    'an entry that has only been begun': '# Bread\n\nI opened the shop at eight and put the bread out.\n',
    'headings and prompts alone': unanswered,
    'nineteen words beside headings and prompts': `${unanswered}\n${words19}\n`,
    'a kind of evidence': `---\ntype: observation\n---\n\n${body}`,
    'a kind that is not one, which is told': `---\ntype: diary\n---\n\n${body}`,
    'a kind that is left empty, which is told': `---\ntype:\n---\n\n${body}`,
    'a misspelt name, which is told': `---\ntyp: observation\n---\n\n${body}`,
    'fields that stand elsewhere, which is told': `\n---\ntype: observation\nid: E01\n---\n\n${body}`,
    'fields that are not closed, which is told': `---\ntype: observation\n\n${body}`,
    'fields that cannot be read, which is told': `---\nid: a: b\n---\n\n${body}`,
  };
  for (const [name, text] of Object.entries(quiet)) it(`is quiet on ${name}`, () => { assert.deepEqual(words(text), []); });

  it('is told from the twentieth word on', () => {
    assert.deepEqual([words(words19).length, words(`${words19} back`).length], [0, 1]);
  });

  it('is quiet on a README', () => {
    for (const file of ['evidence/README.md', 'evidence/readme.markdown']) assert.deepEqual(toldOf(body, undefined, file), []);
    assert.equal(toldOf(body, undefined, 'evidence/my-readme.md').length, 1);
  });

  it('is quiet on a file that lies in no portfolio', () => { assert.deepEqual(words(body, ''), []); });
});
