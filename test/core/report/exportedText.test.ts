import assert from 'node:assert/strict';
import { createExportedText } from '../../../src/core/report/exportedText.js';
import { fruitGroup, privateName, withFinding } from './groups.js';

const text = 'Ada Quill rang. Mrs Quill and Ada Quill came; ring 07700 900123.';
const phone = { code: 'confidentiality.phone', severity: 'warning', message: 'A phone number.' } as const;

describe('Text that leaves the folder', () => {
  const group = withFinding(withFinding(fruitGroup({ 'a.md': text, 'b.md': 'Ada Quill again.' }), 'Ada Quill', privateName('Ada Quill', 'Mrs Quill', 'Quill')), '07700 900123', phone);
  const exported = createExportedText(group.portfolio);

  it('has the pseudonym for every spelling of a name, wherever it stands', () => {
    assert.equal(exported.passage('a.md', { start: 0, end: 44 }), 'Customer A rang. Customer A and Customer A came');
    assert.equal(exported.words('From Ada Quill'), 'From Customer A');
    assert.equal(exported.passage('b.md', { start: 0, end: 16 }), 'Customer A again.');
  });

  it('has no detail that a check tells of', () => {
    assert.doesNotMatch(exported.passage('a.md', { start: 0, end: text.length }), /07700|900123|Quill/);
  });

  it('has nothing of a detail of which only a part lies in the passage', () => {
    const start = text.indexOf('07700');
    assert.doesNotMatch(exported.passage('a.md', { start: start + 6, end: text.length }), /9001/);
    assert.doesNotMatch(exported.passage('a.md', { start: 0, end: start + 5 }), /07700/);
  });

  it('leaves private details out though their finding is silenced', () => {
    const silenced = withFinding(fruitGroup({ 'a.md': text }), '07700 900123', phone, 'The shop\'s own.');
    assert.doesNotMatch(createExportedText(silenced.portfolio).passage('a.md', { start: 0, end: text.length }), /07700/);
  });

  it('is the text itself where nothing is private', () => {
    const harmless = 'A customer rang about 3 pears at 10:30.';
    assert.equal(createExportedText(fruitGroup({ 'a.md': harmless }).portfolio).passage('a.md', { start: 0, end: harmless.length }), harmless);
  });

  it('has no name or detail that no entry holds now', () => {
    assert.equal(exported.words('Old words: Mrs Pauline Whittaker, p@brookmail.example, on 07700 900456.'), 'Old words: [name left out], [e-mail left out], on [phone number left out].');
    assert.equal(exported.words('Old words: Helen\n**Marsh** rang.'), 'Old words: [name left out]** rang.');
  });

  it('has no name in the name of a file, whether an entry holds it or not', () => {
    assert.equal(exported.words('Best in evidence/mr-john-lomax.md, then ada-quill.md and E01-two-pears.md.'), 'Best in evidence/[name left out].md, then Customer A.md and E01-two-pears.md.');
  });

  it('names those with a part in the portfolio', () => {
    const manifest = 'learner: Helen Marsh\nassessors:\n  - name: Paul Hallam\nqualityAssurer: Grace Obi\nstaff:\n  - name: Jane Tolland\n';
    const { portfolio } = fruitGroup({ 'a.md': 'My manager Peter Lomax was there.' }, manifest);
    const { words } = createExportedText(portfolio, ['Sarah Wing']);
    for (const name of ['Helen Marsh', 'Paul Hallam', 'Grace Obi', 'Jane Tolland', 'Peter Lomax', 'Sarah Wing']) assert.equal(words(`So said ${name} then.`), `So said ${name} then.`);
    assert.equal(words('So said Helen Whittaker then.'), 'So said [name left out] then.');
  });
});
