import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { createChecker } from '../../../src/core/checker.js';
import { reportAll, reportDocument } from '../../../src/core/report/json.js';
import { groupOf, withEntries } from '../support/groups.js';
import { packOf, pointOf } from '../support/packs.js';

const checker = createChecker([packOf([pointOf('F.1', { categories: { of: 'kind-of-fruit', atLeast: 2 } }, { title: 'Fruit', partly: { mentions: { of: 'kind-of-fruit' } } })])]);
const entryOf = (path: string, text: string) => groupOf(checker, { [path]: text }).portfolio.entries[0]!;

const sound = '---\nid: E01\ntype: observation\ntitle: At the stall\n---\n\n# Fruit\n\nApples and\npears too. [F.1]\n';

describe('the JSON report', () => {
  it('gives a document with its points, their words and their places', () => {
    assert.deepEqual(reportDocument(entryOf('evidence/E01.md', sound)), {
      path: 'evidence/E01.md',
      id: 'E01',
      type: 'observation',
      title: 'At the stall',
      markingPoints: [{
        id: 'F.1',
        pack: 'fruit',
        found: 'found',
        claimed: true,
        decision: null,
        evidence: [{ text: 'Apples and\npears too.', reason: 'apple, pear', range: { start: { line: 8, character: 0 }, end: { line: 9, character: 10 } } }],
        missing: [],
      }],
      advice: [],
      diagnostics: [],
      silenced: [],
    });
  });

  it('gives null for what the entry does not say', () => {
    const { id, type, title } = reportDocument(entryOf('x.md', 'Hello.'));
    assert.deepEqual([id, type, title], [null, null, null]);
  });

  it('gives diagnostics with places', () => {
    const { diagnostics } = reportDocument(entryOf('x.md', 'One.\r\n\r\nHello. [F.7]'));
    assert.deepEqual(diagnostics.map(({ code, range }) => [code, range]), [['claim.unknown-point', { start: { line: 2, character: 8 }, end: { line: 2, character: 11 } }]]);
  });

  it('gives what was silenced apart, with its reason', () => {
    const [told] = entryOf('x.md', 'Hello. [F.7]').diagnostics;
    const { diagnostics, silenced } = reportDocument({ ...entryOf('x.md', 'Hello. [F.7]'), diagnostics: [], silenced: [{ diagnostic: told!, reason: 'An old id.' }] });
    assert.deepEqual(diagnostics, []);
    assert.deepEqual(silenced, [{ code: 'claim.unknown-point', message: told?.message, range: { start: { line: 0, character: 8 }, end: { line: 0, character: 11 } }, reason: 'An old id.' }]);
  });

  it('gives the coverage over all documents', () => {
    const report = reportAll([groupOf(checker, { 'a.md': 'An apple.', 'b.md': sound, 'c.md': 'None.' })]);
    assert.equal(report.version, 1);
    assert.deepEqual(report.documents.map(({ path }) => path), ['a.md', 'b.md', 'c.md']);
    assert.deepEqual(report.portfolio, {
      totals: { points: 1, found: 1, partly: 0, claimed: 1 },
      markingPoints: [{ id: 'F.1', pack: 'fruit', title: 'Fruit', found: 'found', claimed: true, decision: null, documents: ['b.md', 'a.md'], kinds: ['observation'], lacking: [] }],
      inTheWay: [],
      manifestDiagnostics: [],
    });
  });

  it('gives what the policy lacks, and what stands in the way, with its place', () => {
    const report = reportAll([groupOf(checker, { 'b.md': sound, 'c.md': 'Apple, pear. [F.7]' }, 'learner: A. Learner\npolicy: { everyPoint: { needs: [witness-statement] } }\n')]);
    const [portfolio] = report.portfolios;
    assert.deepEqual([portfolio?.path, portfolio?.learner, portfolio?.whole], ['portfolio.yaml', 'A. Learner', true]);
    assert.deepEqual(portfolio?.markingPoints[0]?.lacking, ['a witness statement']);
    const told = report.portfolio.inTheWay.map(({ point, code, path, range }) => [point, code, path, range?.start]);
    assert.deepEqual(told, [['F.1', null, 'b.md', { line: 0, character: 0 }], [null, 'claim.unknown-point', 'c.md', { line: 0, character: 14 }]]);
    assert.deepEqual(portfolio.inTheWay, report.portfolio.inTheWay);
  });

  it('keeps portfolios apart, and joins them over all documents', () => {
    const report = reportAll([groupOf(checker, { 'a/a.md': 'An apple.' }, 'learner: A\n'), groupOf(checker, { 'b/b.md': sound }, 'learner: B\n')]);
    assert.deepEqual(report.portfolios.map(({ learner, totals }) => [learner, totals.found]), [['A', 0], ['B', 1]]);
    assert.deepEqual(report.portfolio.markingPoints.map(({ found, documents }) => [found, documents]), [['found', ['b/b.md', 'a/a.md']]]);
  });

  it('fits its schema', () => {
    const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object;
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, keywords: ['patternHint', 'enumDescriptions', 'markdownDescription'] });
    const group = groupOf(checker, { 'a.md': 'An apple. [F.7]', 'b.md': sound }, 'learner: A\n');
    const silenced = withEntries(group, (entry) => ({ ...entry, silenced: entry.diagnostics.map((diagnostic) => ({ diagnostic, reason: 'So.' })) }));
    const report: unknown = JSON.parse(JSON.stringify(reportAll([silenced])));
    assert.equal(ajv.validate(schema, report), true, JSON.stringify(ajv.errors));
    assert.equal(ajv.validate(schema, { version: 2 }), false);
  });
});
