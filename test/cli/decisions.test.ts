import assert from 'node:assert/strict';
import { recordFilePath, writeRecordFile } from '../../src/core/assessment/recordFile.js';
import type { AssessmentRecord } from '../../src/core/assessment/types.js';
import type { Report } from '../../src/core/report/json.js';
import { decisionOf } from '../core/assessment/records.js';
import { call, folderWith, type Ran } from './support.js';

const record = (...records: AssessmentRecord[]): string => writeRecordFile({ records, unread: [] });
const files = { 'portfolio.yaml': 'learner: M. Okafor\npacks: [customer-types]\n', 'evidence/E01.md': '---\nid: E01\ntype: reflective-account\n---\nWe serve private customers and trade customers.\n' };
const decision = decisionOf('d', { pack: 'customer-types', point: 'CT.1', basis: [{ words: 'We serve private customers and trade customers.' }] });

async function check(more: Readonly<Record<string, string>>, format: string): Promise<Ran> {
  const folder = folderWith({ ...files, ...more });
  try {
    return await call('check', folder.path, '--format', format);
  } finally {
    folder.remove();
  }
}

async function reportOf(more: Readonly<Record<string, string>>): Promise<{ report: Report; err: string; status: number }> {
  const { out, err, status } = await check(more, 'json');
  return { report: JSON.parse(out) as Report, err, status };
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

  const damaged = { [recordFilePath]: '{\n  "version": 1,,\n}\n', 'assessment/pending/x.json': '[' };

  it('reports damaged record files at their places, first among what is in the way', async () => {
    const { report } = await reportOf(damaged);
    const [portfolio] = report.portfolios;
    for (const { manifestDiagnostics } of [report.portfolio, portfolio ?? report.portfolio]) {
      assert.deepEqual(manifestDiagnostics.map(({ code, severity, path: file }) => [code, severity, file.split('/').slice(-2).join('/')]), [['decision.broken-record', 'error', recordFilePath], ['decision.broken-record', 'error', 'pending/x.json']]);
    }
    assert.deepEqual(portfolio?.inTheWay.slice(0, 2).map(({ code, path: file, range }) => [code, file?.split('/').at(-1), range?.start.line]), [['decision.broken-record', 'decisions.json', 1], ['decision.broken-record', 'x.json', 0]]);
  });

  it('reports them in every format that tells of the portfolio as a whole', async () => {
    const { err } = await check(damaged, 'json');
    const [, message = ''] = /decisions\.json:\d+:\d+: (.+)/.exec(err) ?? [];
    assert.ok(message.length > 10);
    const sarif = JSON.parse((await check(damaged, 'sarif')).out) as { runs: { results: { ruleId: string; message: { text: string } }[] }[] };
    assert.ok(sarif.runs[0]?.results.some(({ ruleId, message: { text } }) => ruleId === 'decision.broken-record' && text === message));
    for (const format of ['html', 'markdown']) {
      const { out } = await check(damaged, format);
      assert.match(out, /assessment\/decisions\.json:\d/, format);
      assert.match(out, /assessment\/pending\/x\.json:1/, format);
    }
    const { out } = await check(damaged, 'pretty');
    assert.ok(out.includes(`  - ${message} (`) && /decisions\.json:\d+\)/.test(out), out);
  });
});
