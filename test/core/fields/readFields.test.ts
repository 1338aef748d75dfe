import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import type { EvidenceKind } from '../../../src/core/document/types.js';
import { isEmptyValue, mayBeEmpty } from '../../../src/core/fields/emptyValue.js';
import { readFields } from '../../../src/core/fields/readFields.js';
import { fieldOf, type FieldName } from '../../../src/core/fields/types.js';
import { cutIntoWords } from '../../../src/core/text/words.js';

const fieldsOf = (text: string, kind: EvidenceKind = 'witness-statement') => readFields(parseDocument(text), kind);
/** The first filled, else empty value of each field named. */
const valuesOf = (text: string, names: readonly FieldName[], kind?: EvidenceKind) => Object.fromEntries(names.map((name) => [name, fieldOf(fieldsOf(text, kind), name)?.value]));
const holds = (text: string, expected: Partial<Record<FieldName, string | undefined>>, kind?: EvidenceKind) => {
  assert.deepEqual(valuesOf(text, Object.keys(expected) as FieldName[], kind), expected);
};

describe('Fields', () => {
  it('are read from the front matter, empty ones too', () => {
    const text = '---\ntype: witness-statement\nlearner: Ada Quill\ndate: 2026-03-02\nwitness:\n  name: Ben Marsh\n  role:\n  contact: 1632960118\nobserved: {date: 1 March 2026, place: "front desk"}\nsigned:\n  date: null\ndeclaration: true\n---\n';
    holds(text, { 'learner.name': 'Ada Quill', date: '2026-03-02', 'witness.name': 'Ben Marsh', 'witness.role': '', 'witness.contact': '1632960118', 'observed.date': '1 March 2026', 'observed.place': 'front desk', 'signed.date': '', declaration: 'true' });
    const name = fieldOf(fieldsOf(text), 'witness.name')!;
    assert.deepEqual([text.slice(name.range.start, name.range.end), text.slice(name.label.start, name.label.end), name.source], ['Ben Marsh', 'name', 'front-matter']);
  });

  it('are read from lines in bold type and plain, at their places', () => {
    const text = 'Intro 😀.\r\n\r\n**Witness name:** Ben Marsh\r\n**Job role**: shift manager\r\n__Relationship to the learner__ line manager\r\nContact: ben@marsh.example';
    holds(text, { 'witness.name': 'Ben Marsh', 'witness.role': 'shift manager', 'witness.relationship': 'line manager', 'witness.contact': 'ben@marsh.example' });
    for (const { value, range } of fieldsOf(text)) assert.equal(text.slice(range.start, range.end), value);
  });

  it('are read several to a line', () => {
    holds('Signed: D. Rao  Date: 14/10/2025', { 'signed.name': 'D. Rao', 'signed.date': '14/10/2025' });
    holds('Signed: D. Rao. Date signed: 14 October', { 'signed.name': 'D. Rao.', 'signed.date': '14 October' });
    holds('**Learner:** Haroon **Witness:** Cerys Vaughan **Tel:** 01632 960882', { 'learner.name': 'Haroon', 'witness.name': 'Cerys Vaughan', 'witness.contact': '01632 960882' });
    holds('Name: Gareth Pugh. Job: duty manager, Llys Garden Venue.', { 'witness.name': 'Gareth Pugh.', 'witness.role': 'duty manager, Llys Garden Venue.' });
    holds('Signature ____________ Print name ___________ Date ________', { 'signed.name': '', 'witness.name': '', 'signed.date': '' });
    holds('Learner — Suleiman. Witness — T. Brandreth, station manager.', { 'learner.name': 'Suleiman.', 'witness.name': 'T. Brandreth', 'witness.role': 'station manager.' });
  });

  it('are read from tables of two columns, four columns, and with labels in the first row', () => {
    holds('| | |\n|---|---|\n| **Witness name** | Graham Tolley |\n| Signature | |\n| Date | 19/3/2025 |', { 'witness.name': 'Graham Tolley', 'signed.name': '', 'signed.date': '19/3/2025' });
    holds('| Candidate name | Ada Quill | Witness name | Ben Marsh |\n|---|---|---|---|\n| Job title | buyer | Venue | trade desk |\n| Relationship | | Tel | 01632 960118 |', {
      'learner.name': 'Ada Quill', 'witness.name': 'Ben Marsh', 'witness.role': 'buyer', 'observed.place': 'trade desk', 'witness.relationship': '', 'witness.contact': '01632 960118',
    });
    holds('| Witness | Position | Relationship to candidate | Signature | Date |\n|---|---|---|---|---|\n| Ben Marsh | buyer | colleague | B Marsh | 2.3.25 |', { 'witness.name': 'Ben Marsh', 'witness.role': 'buyer', 'witness.relationship': 'colleague', 'signed.name': 'B Marsh', 'signed.date': '2.3.25' });
    holds('| Signature: B Marsh | Date: 2 March 2025 |\n|---|---|\n', { 'signed.name': 'B Marsh', 'signed.date': '2 March 2025' });
  });

  it('are read under a heading, and on the line below a label', () => {
    holds('## Job role\n\nShift manager\n\n## Relationship to learner\n\n## What I saw\n\nAda listened.', { 'witness.role': 'Shift manager', 'witness.relationship': '' });
    holds('Witness name:\nBen Marsh\nJob title:\nbuyer', { 'witness.name': 'Ben Marsh', 'witness.role': 'buyer' });
  });

  it('go by the labels of real forms', () => {
    const labels: readonly (readonly [string, FieldName])[] = [
      ["Candidate's name", 'learner.name'], ['Name of apprentice', 'learner.name'], ['Student full name', 'learner.name'], ['TRAINEE', 'learner.name'], ['Name of the learner (please print)', 'learner.name'],
      ['Name of witness', 'witness.name'], ["Witness's name", 'witness.name'], ['Statement of', 'witness.name'], ['Your name', 'witness.name'], ['Written by', 'witness.name'],
      ['Position held', 'witness.role'], ['Occupation', 'witness.role'], ['Witness job title', 'witness.role'], ['Job role of witness', 'witness.role'], ['Job title/position', 'witness.role'],
      ['Relationship to the candidate', 'witness.relationship'], ['Working relationship with learner', 'witness.relationship'], ['How do you know the learner?', 'witness.relationship'], ['Relationship to apprentice', 'witness.relationship'],
      ['Contact details', 'witness.contact'], ['Tel no.', 'witness.contact'], ['E-mail address', 'witness.contact'], ['Telephone / e-mail', 'witness.contact'], ['Witness contact number', 'witness.contact'],
      ['Date of observation', 'observed.date'], ['Date of activity', 'observed.date'], ['Date, time and venue', 'observed.date'], ['When and where', 'observed.place'], ['Observation date', 'observed.date'],
      ['Venue', 'observed.place'], ['Location of activity', 'observed.place'], ['Place of observation', 'observed.place'], ['Start time', 'observed.time'],
      ['Activity observed', 'observed.activity'], ['Evidence witnessed', 'observed.activity'], ['What I saw', 'observed.activity'],
      ['Witness signature', 'signed.name'], ['Signature of witness', 'signed.name'], ['Signed', 'signed.name'], ['Date signed', 'signed.date'], ['Date of signature', 'signed.date'],
      ['Unit number and title', 'unit'], ['Assessor name', 'assessor.name'],
    ];
    for (const [label, name] of labels) assert.equal(fieldOf(fieldsOf(`${label}: something 3 March 2025`), name)?.value.includes('3 March 2025'), true, label);
  });

  it('are told apart by whom the form speaks of', () => {
    holds('## Learner details\n\nName: Ada Quill\nJob role: trainee\n\n## Witness details\n\nName: Ben Marsh\nJob role: buyer', { 'learner.name': 'Ada Quill', 'learner.role': 'trainee', 'witness.name': 'Ben Marsh', 'witness.role': 'buyer' });
    holds('Learner signature: Ada Quill   Date: 1/3/2025\nWitness signature:    Date:\nAssessor signature: P. Noon  Date: 9/3/2025', { 'signed.name': '', 'signed.date': '' });
    holds('Name: Ada Quill\nJob role: trainee\nSigned: Ada Quill\nDate: 1/3/2025', { 'learner.name': 'Ada Quill', 'learner.role': 'trainee', 'signed.name': 'Ada Quill', 'signed.date': '1/3/2025', 'witness.name': undefined }, 'reflective-account');
    holds('**Observed by:** Denise Hallam, assessor\n**Where:** shop floor', { 'assessor.name': 'Denise Hallam', 'observed.place': 'shop floor', 'witness.name': undefined }, 'observation');
  });

  it('are read from a letter', () => {
    const letter = 'To whom it may concern\n\nI, Rosa Bell, shift manager at Fenwick Foods, confirm that I watched Ada on 3 March 2025 at the hot counter. I line manage her and we are not related.\n\nYours sincerely,\n\nRosa Bell, shift manager\n01632 960118\n5 March 2025';
    holds(letter, { 'witness.name': 'Rosa Bell', 'witness.role': 'shift manager at Fenwick Foods', 'witness.relationship': 'I line manage', 'observed.date': '3 March 2025', 'observed.place': 'at the hot counter', 'witness.contact': '01632 960118', 'signed.date': '5 March 2025' });
    assert.ok(fieldOf(fieldsOf(letter), 'signed.name')?.value);
    holds("My name is Martin Oakes, weekend manager. He works for me.\n\nHe did well.\n\nSigned M. Oakes 18/11", { 'witness.name': 'Martin Oakes', 'witness.role': 'weekend manager', 'witness.relationship': 'works for me', 'signed.name': 'M. Oakes 18/11', 'signed.date': '18/11' });
  });

  it('are no labels inside prose, quotes or chats', () => {
    for (const text of [
      'She asked about the date: it was Friday.',
      'Her job role: she serves customers.',
      'I told him the contact: nobody.',
      'It was a long day at the place: the shop.',
      'We agreed. Then a name: unknown.',
      'The unit: a strange one.',
      '> Name: somebody else\n> Role: a customer',
      '```\nName: Sam\nDate: 3 May\n```',
      '<!-- Name: hidden -->',
      '```yaml\nName: Sam\n```',
    ]) assert.deepEqual(fieldsOf(text, 'reflective-account'), [], text);
  });

  it('declare when a sentence does, and not while its box is open', () => {
    holds('I declare that this is a true account of what I saw.', { declaration: 'I declare that this is a true account of what I saw.' });
    holds('- [ ] I declare that this is a true account.', { declaration: '' });
    holds('☐ I confirm this is accurate.', { declaration: '' });
    assert.ok(valuesOf('- [x] I declare that this is a true account.', ['declaration']).declaration);
    assert.ok(valuesOf('☑ I confirm this is accurate.', ['declaration']).declaration);
  });

  it('take time in proportion to the text, whatever it says', () => {
    for (const piece of ['Name: ', 'name and ', 'Date: __ ', '**Name:** ', '| Name ', 'Signed ', 'I, A ', 'I am A B ', 'A B C, ', '(', '[', '_', 'a@', '0 1 ', 'Name:\n', '| Name | Date |\n', 'my mum ', 'I have ', '- [ ] ', 'of of ', 'Witness name ']) {
      const text = `${piece.repeat(10_000 / piece.length)}\n\n**Venue:** trade desk\n`;
      assert.ok(fieldsOf(text).some(({ name, value }) => name === 'observed.place' && value === 'trade desk'), piece);
    }
  });
});

describe('An empty value', () => {
  it('is what a template leaves', () => {
    for (const text of ['', ' ', '____________', '__ / __ / ____', '.......', '…', '-', '--', '&nbsp;', '\u00A0', 'N/A', 'n/a', 'N.A.', 'None', 'TBC', 'tba', '[Name]', '[insert name]', '<name>', '{{name}}', 'click to sign', 'Click or tap here to enter text.', 'Enter text here', 'Please print name', 'insert name here', 'your name here', 'sign here', 'Choose an item.', 'dd/mm/yyyy', 'DD / MM / YY', '☐', '[ ] Yes [ ] No', '☐ Manager ☐ Colleague', 'xxxx', '?', 'to be confirmed', '_Write here…_', '(signature)', 'The date goes here.', 'Fill in this box', 'Lorem ipsum dolor sit amet', 'T.B.C.', 'n / a', '"None given"'])
      assert.deepEqual([isEmptyValue(text), mayBeEmpty(cutIntoWords(text, 0, text.length))], [true, true], JSON.stringify(text));
  });

  it('is no short or odd real one', () => {
    for (const text of ['A. Bo', 'Li', 'X. Ng', 'ext. 4', 'None of us are related', 'N. Allen', 'Type fitter', 'Printer', 'Date palm buyer', '[signed electronically]', '[x] Yes [ ] No', '☑ Manager ☐ Colleague', 'Signature held on file', 'Enterprise manager', 'Addie Wright', 'Clicker press operator', '2/3', 'Nil Aksoy', 'Select committee clerk'])
      assert.equal(isEmptyValue(text), false, JSON.stringify(text));
  });
});
