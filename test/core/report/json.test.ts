import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { createChecker } from '../../../src/core/checker.js';
import { reportAll, reportDocument } from '../../../src/core/report/json.js';
import { packOf, pointOf } from '../support/packs.js';

const checker = createChecker([packOf([pointOf('F.1', { categories: { of: 'kind-of-fruit', atLeast: 2 } }, { title: 'Fruit', partly: { mentions: { of: 'kind-of-fruit' } } })])]);
const file = (path: string, text: string) => ({ path, entry: checker.check(text) });

const sound = '---\nid: E01\ntype: observation\ntitle: At the stall\n---\n\n# Fruit\n\nApples and\npears too. [F.1]\n';

describe('the JSON report', () => {
  it('gives a document with its points, their words and their places', () => {
    assert.deepEqual(reportDocument(file('evidence/E01.md', sound)), {
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
    });
  });

  it('gives null for what the entry does not say', () => {
    const { id, type, title } = reportDocument(file('x.md', 'Hello.'));
    assert.deepEqual([id, type, title], [null, null, null]);
  });

  it('gives diagnostics with places', () => {
    const { diagnostics } = reportDocument(file('x.md', 'One.\r\n\r\nHello. [F.7]'));
    assert.deepEqual(diagnostics.map(({ code, range }) => [code, range]), [['claim.unknown-point', { start: { line: 2, character: 8 }, end: { line: 2, character: 11 } }]]);
  });

  it('gives the coverage over all documents', () => {
    const report = reportAll([file('a.md', 'An apple.'), file('b.md', sound), file('c.md', 'None.')]);
    assert.equal(report.version, 1);
    assert.deepEqual(report.documents.map(({ path }) => path), ['a.md', 'b.md', 'c.md']);
    assert.deepEqual(report.portfolio, {
      totals: { points: 1, found: 1, partly: 0, claimed: 1 },
      markingPoints: [{ id: 'F.1', pack: 'fruit', title: 'Fruit', found: 'found', claimed: true, decision: null, documents: ['b.md', 'a.md'] }],
    });
  });

  it('fits its schema', () => {
    const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object;
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, keywords: ['patternHint', 'enumDescriptions', 'markdownDescription'] });
    const report: unknown = JSON.parse(JSON.stringify(reportAll([file('a.md', 'An apple. [F.7]'), file('b.md', sound)])));
    assert.equal(ajv.validate(schema, report), true, JSON.stringify(ajv.errors));
    assert.equal(ajv.validate(schema, { version: 2 }), false);
  });
});
