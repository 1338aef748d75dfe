import assert from 'node:assert/strict';
import { recordFilePath, writeRecordFile } from '../../src/core/assessment/recordFile.js';
import type { AssessmentRecord } from '../../src/core/assessment/types.js';
import type { Report } from '../../src/core/report/json.js';
import { decisionOf } from '../core/assessment/records.js';
import { call, folderWith } from './support.js';

const record = (...records: AssessmentRecord[]): string => writeRecordFile({ records, unread: [] });
const files = { 'portfolio.yaml': 'learner: M. Okafor\npacks: [customer-types]\n', 'evidence/E01.md': '---\nid: E01\ntype: reflective-account\n---\nWe serve private customers and trade customers.\n' };
const decision = decisionOf('d', { pack: 'customer-types', point: 'CT.1', basis: [{ words: 'We serve private customers and trade customers.' }] });

async function reportOf(more: Readonly<Record<string, string>>): Promise<{ report: Report; err: string; status: number }> {
  const folder = folderWith({ ...files, ...more });
  try {
    const { out, err, status } = await call('check', folder.path, '--format', 'json');
    return { report: JSON.parse(out) as Report, err, status };
  } finally {
    folder.remove();
  }
}

describe('check, beside assessment records', () => {
  it('reports what was decided, in the record file and waiting', async () => {
    for (const path of [recordFilePath, 'assessment/pending/d.json']) {
      const { report } = await reportOf({ [path]: record(decision) });
      assert.equal(report.documents[0]?.markingPoints.find(({ id }) => id === 'CT.1')?.decision, 'accepted', path);
      assert.equal(report.portfolios[0]?.markingPoints.find(({ id }) => id === 'CT.1')?.decision, 'accepted', path);
    }
  });

  it('tells a decision that is out of date', async () => {
    const { report } = await reportOf({ [recordFilePath]: record({ ...decision, basis: [{ words: 'We serve nobody.' }] }) });
    assert.ok(report.documents[0]?.diagnostics.some(({ code }) => code === 'decision.out-of-date'));
  });

  it('tells a record file that cannot be read, at its line', async () => {
    const { err, status } = await reportOf({ [recordFilePath]: '{\n  "version": 1,\n' });
    assert.match(err, /assessment\/decisions\.json:\d+:\d+: /);
    assert.equal(status, 2);
  });
});
