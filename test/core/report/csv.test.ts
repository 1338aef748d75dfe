import assert from 'node:assert/strict';
import { createChecker } from '../../../src/core/checker.js';
import { reportCsv } from '../../../src/core/report/csv.js';
import type { ReportedGroup } from '../../../src/core/report/types.js';
import { parseCsv } from '../support/csv.js';
import { groupOf } from '../support/groups.js';
import { packOf, pointOf } from '../support/packs.js';
import { fruitGroup, privateName, withFinding } from './groups.js';

const head = ['Unit', 'Learning outcome', 'Marking point', 'Statement', 'Entry', 'Title', 'Kind', 'Date', 'Claimed', 'Found', 'Decided', 'Where', 'Words', 'Still to show'];
const rowsOf = (...groups: ReportedGroup[]): Record<string, string>[] => {
  const [names, ...rows] = parseCsv(reportCsv(groups));
  assert.deepEqual(names, head);
  return rows.map((cells) => {
    assert.equal(cells.length, head.length);
    return Object.fromEntries(head.map((name, index) => [name, cells[index] ?? '']));
  });
};
const titled = (title: string): string => rowsOf(fruitGroup({ 'a.md': `---\ntype: observation\ntitle: ${JSON.stringify(title)}\n---\nAn apple and a pear.` }))[0]!.Title!;

describe('The evidence location sheet', () => {
  it('has a row for each point and entry, with where the words are', () => {
    const [row, open] = rowsOf(fruitGroup({ 'evidence/a.md': '---\nid: E01\ntype: observation\ntitle: At the stall\ndate: 2026-03-14\nclaims: [F.1]\n---\n\nApples, "ripe",\nand pears.' }));
    assert.deepEqual(row, { Unit: 'U1 Fruit', 'Learning outcome': '1 Know fruit', 'Marking point': 'F.1 Fruit', Statement: 'Says what it says.', Entry: 'E01', Title: 'At the stall', Kind: 'observation', Date: '2026-03-14', Claimed: 'yes', Found: 'found', Decided: '', Where: 'evidence/a.md:9', Words: 'Apples, "ripe", and pears.', 'Still to show': '' });
    assert.deepEqual([open?.['Marking point'], open?.Entry, open?.Found, open?.['Still to show']], ['F.2 Selling', '', 'not found yet', 'the thing itself']);
  });

  it('says nothing of claims for a point that nobody claims', () => {
    const checker = createChecker([packOf([pointOf('F.1', { mentions: { of: 'apple' } }), pointOf('W.1', { mentions: { of: 'apple' } }, { appliesTo: ['observation'] })])]);
    assert.deepEqual(rowsOf(groupOf(checker, { 'a.md': '---\ntype: observation\n---\nAn apple.' }, 'learner: A\n')).map(({ 'Marking point': point = '', Claimed }) => `${point}: ${Claimed ?? ''}`), ['F.1 Point F.1: no', 'W.1 Point W.1: ']);
  });

  it('has no empty rows for an entry that its portfolio leaves out', () => {
    const draft = { ...fruitGroup({ 'drafts/a.md': 'An apple and a pear.' }), leftOut: 'drafts/a.md' };
    assert.deepEqual(rowsOf(draft).map((row) => [row['Marking point'], row.Where]), [['F.1 Fruit', 'drafts/a.md:1']]);
  });

  it('begins with a byte-order mark, ends its lines with CRLF, and breaks no line in a cell', () => {
    const text = reportCsv([fruitGroup({ 'a.md': 'Apples\nand\n\tpears.' })]);
    assert.ok(text.startsWith('\uFEFF"Unit",'));
    assert.ok(text.endsWith('"\r\n'));
    assert.deepEqual(text.split('\r\n').filter((line) => /[\r\n\t]/.test(line)), []);
  });

  it('says what the policy still asks for', () => {
    const rows = rowsOf(fruitGroup({ 'a.md': '---\ntype: observation\n---\nAn apple and a pear.' }, 'policy: { everyPoint: { needs: [witness-statement] } }\n'));
    assert.equal(rows[0]?.['Still to show'], 'Still needed: a witness statement');
  });

  for (const sign of ['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '"=1', `' =1`, '\t=1', '\r=1', '\n=1', '\u00A0=1', '\u200B=1', '＝1', '﻿=1', '-', '=']) {
    it(`makes ${JSON.stringify(sign)} harmless, and keeps its text`, () => {
      const cell = titled(sign);
      assert.ok(cell.startsWith("'"), cell);
      assert.ok(cell.endsWith(sign.replace(/\s+/g, ' ').trimStart()), cell);
    });
  }

  it('makes harmless what becomes a cell where semicolons part them', () => {
    const text = reportCsv([fruitGroup({ 'a.md': '---\ntype: observation\ntitle: "tea;=1+1; @x;\\"=2"\n---\nApple.' })]);
    for (const cell of parseCsv(text, ';').flat()) assert.doesNotMatch(cell, /^[\s"]*[=+\-@]/);
  });

  it('leaves other text as it is', () => {
    for (const text of ['A late order', '5 - 3 = 2', 'a; b', '£5 & more', "it's"]) assert.equal(titled(text), text);
  });

  it('holds no private text, in no column', () => {
    const group = withFinding(fruitGroup({ 'a.md': '---\nid: Ada Quill\ntitle: With Ada Quill\n---\nAn apple and a pear for Ada Quill.' }), 'Ada Quill.', privateName('Ada Quill'));
    const text = reportCsv([group]);
    assert.doesNotMatch(text, /Quill/);
    assert.match(text, /a pear for Customer A/);
  });
});
