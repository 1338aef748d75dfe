import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { recordFilePath, writeRecordFile } from '../../src/core/assessment/recordFile.js';
import type { SamplePlan } from '../../src/core/cohort/samplePlan.js';
import { decisionOf } from '../core/assessment/records.js';
import { writeCohort } from './cohortFolder.js';
import { call, folderWith } from './support.js';

describe('sample', () => {
  let folder: ReturnType<typeof folderWith>;
  beforeEach(() => {
    folder = folderWith({});
    writeCohort(folder.path, 4, 2);
  });
  afterEach(() => {
    folder.remove();
  });
  const plan = async (...words: string[]): Promise<SamplePlan> => JSON.parse((await call('sample', folder.path, '--format', 'json', '--cache', folder.file('.cache'), ...words)).out) as SamplePlan;
  const drawn = ({ drawn: each }: SamplePlan): string[] => each.map(({ decision }) => decision.id);

  it('draws the same plan for the same seed, and another for another', async () => {
    const first = await plan();
    assert.deepEqual([first.decisions, drawn(await plan())], [8, drawn(first)]);
    const others = await Promise.all(['2', '3', '4', '5'].map((seed) => plan('--seed', seed)));
    assert.ok(others.some((other) => drawn(other).join() !== drawn(first).join()));
  });

  it('goes by sampling.yaml, and says why in words', async () => {
    writeFileSync(folder.file('sampling.yaml'), 'seed: 7\nshare: 0\nnewAssessors: [d. hallam]\nnewShare: 1\noneOfEach: [point]\nqualityAssurer: P. Checker\n');
    const { out, status } = await call('sample', folder.path, '--no-cache');
    assert.equal(status, 0);
    assert.match(out, /^Sampling plan for P\. Checker: 8 of 8 decisions, seed 7\./);
    assert.match(out, /Why drawn: one of each marking point \(CT\.\d\)\./);
    assert.match(out, /Why drawn: 100 % of the decisions of D\. Hallam, who is new\./);
    assert.match(out, /not looked at yet/);
    assert.match(out, /Not followed up: nothing\./);
  });

  it('tells what is not followed up, drawn or not, and ends with 1', async () => {
    const asked = { kind: 'sample', id: 's', decision: 'd', verdict: 'action-needed', note: '=SUM(A1) See the date.', by: 'Q. Assurer', at: '2026-03-20T10:00:00Z' } as const;
    writeFileSync(folder.file(`learner-0000/${recordFilePath}`), writeRecordFile({ records: [decisionOf('d', { entry: 'E0', pack: 'customer-types', point: 'CT.1' }), asked], unread: [] }));
    writeFileSync(folder.file('sampling.yaml'), 'share: 0\noneOfEach: []\n');
    const { out, status } = await call('sample', folder.path, '--no-cache');
    assert.equal(status, 1);
    assert.match(out, /! Learner 0 · E0 · CT\.1 accepted by D\. Hallam on 14 March 2026: action needed, Q\. Assurer, 20 March 2026/);
    assert.match((await call('sample', folder.path, '--no-cache', '--format', 'csv')).out, /"Learner 0"/);
  });

  it('refuses a policy that cannot be used, at its line', async () => {
    writeFileSync(folder.file('sampling.yaml'), 'seed: 1\nshare: 7\n');
    const { err, status } = await call('sample', folder.path, '--no-cache');
    assert.equal(status, 2);
    assert.match(err, /sampling\.yaml:2:8: /);
  });
});
