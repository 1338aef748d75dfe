import assert from 'node:assert/strict';
import { readRecordFile, writeRecordFile } from '../../../src/core/assessment/recordFile.js';
import type { AssessmentRecord } from '../../../src/core/assessment/types.js';
import { commentOf, decisionOf } from './records.js';

const write = (...records: AssessmentRecord[]): string => writeRecordFile({ records, unread: [] });

describe('the record file', () => {
  const all: AssessmentRecord[] = [
    decisionOf('d1'),
    decisionOf('d2', { replaces: ['d1'], at: '2026-03-15T09:30:00Z' }),
    { kind: 'withdrawal', id: 'w1', decision: 'd2', reason: 'Wrong entry.', by: 'D. Hallam', at: '2026-03-16T09:30:00Z' },
    commentOf('c1', { anchor: { words: 'I sold the apples.', heading: 'Result' } }),
    { kind: 'resolution', id: 'r1', thread: 'c1', resolved: true, by: 'D. Hallam', at: '2026-03-16T09:30:00Z' },
    { kind: 'sample', id: 's1', decision: 'd1', verdict: 'agree', note: '', by: 'Q. Assurer', at: '2026-03-17T09:30:00Z' },
    { kind: 'countersignature', id: 'k1', decision: 'd1', by: 'Q. Assurer', at: '2026-03-17T09:30:00Z' },
  ];

  it('gives back what was written, without problems', () => {
    const read = readRecordFile(write(...all));
    assert.deepEqual(read.problems, []);
    assert.deepEqual(new Map(read.records.map((each) => [each.id, each])), new Map(all.map((each) => [each.id, each])));
  });

  it('is the same text whatever the order in which the records came', () => {
    assert.equal(write(...all), write(...[...all].reverse()));
    assert.equal(write(...all), writeRecordFile(readRecordFile(write(...all))));
  });

  it('changes only its own lines for one more record', () => {
    const before = write(...all).split('\n');
    const after = write(...all, decisionOf('d0', { point: 'F.0' })).split('\n');
    const added = after.filter((line) => line.includes('"d0"') || line.includes('"F.0"'));
    assert.equal(added.length, 2);
    const start = after.findIndex((line, index) => line !== before[index]);
    const lines = after.length - before.length;
    assert.deepEqual([...after.slice(0, start), ...after.slice(start + lines)], before);
  });

  it('keeps decisions of one point together in order of time', () => {
    const text = write(decisionOf('a', { point: 'F.2' }), decisionOf('b', { at: '2026-03-15T09:30:00Z' }), decisionOf('c'));
    assert.deepEqual([...text.matchAll(/"id": "(.)"/g)].map(([, id]) => id), ['c', 'b', 'a']);
  });

  it('reads both sides of a merge, and says so', () => {
    const merged = ['{', '  "version": 1,', '  "records": [', '<<<<<<< ours', JSON.stringify(decisionOf('a')), '=======', JSON.stringify(decisionOf('b')), '>>>>>>> theirs', '  ]', '}'].join('\n');
    const { records, problems, readable } = readRecordFile(merged);
    assert.deepEqual(records.map(({ id }) => id).sort(), ['a', 'b']);
    assert.equal(problems.length, 1);
    assert.equal(readable, true);
  });

  it('leaves out what stood before both sides of a merge with three parts', () => {
    const merged = ['{ "version": 1, "records": [', '<<<<<<< ours', JSON.stringify(decisionOf('a')), '||||||| base', JSON.stringify(decisionOf('old')), '=======', JSON.stringify(decisionOf('b')), '>>>>>>> theirs', '] }'].join('\r\n');
    assert.deepEqual(readRecordFile(merged).records.map(({ id }) => id).sort(), ['a', 'b']);
  });

  it('keeps both of two different records under one id', () => {
    const text = JSON.stringify({ version: 1, records: [decisionOf('a'), decisionOf('a', { decision: 'not-accepted' }), decisionOf('a')] });
    const { records, problems } = readRecordFile(text);
    assert.deepEqual(records.map((record) => [record.id, record.kind === 'decision' && record.decision]), [['a', 'accepted'], ['a-2', 'not-accepted']]);
    assert.match(problems[0]?.message ?? '', /one id: a\. Both are kept/);
  });

  it('keeps a record that it cannot read, tells of it at its place, and writes it back', () => {
    const text = JSON.stringify({ version: 1, records: [decisionOf('a'), { ...decisionOf('b'), decision: 'passed' }] }, null, 2);
    const read = readRecordFile(text);
    assert.deepEqual(read.records.map(({ id }) => id), ['a']);
    assert.deepEqual(read.problems.map(({ range }) => text.slice(range.start, range.end)), ['"passed"']);
    assert.deepEqual(readRecordFile(writeRecordFile(read)).unread, [{ ...decisionOf('b'), decision: 'passed' }]);
  });

  it('keeps what else stands at its top', () => {
    const text = JSON.stringify({ $schema: './decisions.schema.json', version: 1, records: [decisionOf('a')], note: 'Spring.' });
    const written = JSON.parse(writeRecordFile(readRecordFile(text))) as unknown;
    assert.deepEqual(written, JSON.parse(text));
  });

  for (const [what, text] of [['is broken', '{"version": 1, "records": [{'], ['is no record', '[]'], ['was written by a later version', '{"version": 2, "records": []}'], ['has no version', '{"records": []}'], ['has a version that is no number', '{"version": "1", "records": []}']] as const) {
    it(`must not be written over when it ${what}`, () => {
      const { readable, problems } = readRecordFile(text);
      assert.equal(readable, false);
      assert.ok(problems.length > 0);
    });
  }

  it('is damaged when it is empty', () => {
    for (const text of ['', ' \n']) {
      const { records, problems, readable } = readRecordFile(text);
      assert.deepEqual([records, problems.length, readable], [[], 1, false]);
    }
  });

  it('is told once when it is no JSON', () => {
    assert.equal(readRecordFile('{"version": 1, "records": [}, {"a": ]').problems.length, 1);
  });
});
