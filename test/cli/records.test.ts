import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { recordFilePath, writeRecordFile } from '../../src/core/assessment/recordFile.js';
import { commentOf, decisionOf } from '../core/assessment/records.js';
import { call, folderWith } from './support.js';

const own = { pack: 'customer-types', entry: 'E01' };
const words = 'We serve private customers and trade customers.';
const files = {
  'portfolio.yaml': 'learner: Maya Okafor\nassessor: D. Hallam\nassessors:\n  - name: T. Trainee\n    qualified: false\nqualityAssurer: Q. Assurer\npacks: [customer-types]\n',
  'evidence/E01.md': `---\nid: E01\ntype: reflective-account\ndate: 2026-04-01\n---\n${words}\n`,
  [recordFilePath]: writeRecordFile({
    records: [
      decisionOf('a', { ...own, point: 'CT.1', basis: [], reason: '=HYPERLINK("http://x")' }),
      decisionOf('b', { ...own, point: 'CT.2', by: 'Maya Okafor', basis: [{ words }] }),
      decisionOf('c', { ...own, point: 'CT.3', by: 'T. Trainee', decision: 'more-needed', basis: [{ words: 'Old words.' }], reason: 'Say | what <b>happened</b>.' }),
      commentOf('t', { anchor: { words }, text: 'Which ones?' }),
      commentOf('u', { thread: 't', by: 'Maya Okafor', text: 'Bakers.', at: '2026-03-15T09:30:00Z' }),
    ],
    unread: [],
  }),
};

describe('records', () => {
  let folder: ReturnType<typeof folderWith>;
  beforeEach(() => {
    folder = folderWith(files);
  });
  afterEach(() => {
    folder.remove();
  });
  const written = async (kind: string, format: string, ending: string): Promise<string> => {
    const { status, err } = await call('records', folder.path, '--kind', kind, '--format', format, '--output', folder.file('out'));
    assert.equal(status, 0, err);
    return readFileSync(folder.file(`out/${kind}.${ending}`), 'utf8');
  };

  it('tell an acceptance with no evidence, a decision of the learner, and one older than the evidence', async () => {
    const text = await written('assessment', 'markdown', 'md');
    assert.match(text, /accepted with no evidence; decision older than the evidence/);
    assert.match(text, /decided by the learner/);
    assert.match(text, /decision out of date; not countersigned/);
    assert.match(text, /Say \\\| what \\<b\\>happened/);
    assert.match(await written('location-sheet', 'markdown', 'md'), /E01 \| reflective account .* accepted with no evidence/);
  });

  it('show the feedback in its threads, and what is still to do', async () => {
    const text = await written('feedback', 'html', 'html');
    assert.match(text, /D\. Hallam, 14 March 2026: Which ones\? \/ Maya Okafor, 15 March 2026: Bakers\./);
    assert.match(text, /<td>more needed<\/td>/);
    assert.doesNotMatch(text, /<script|<b>/);
  });

  it('give lines to sign, and say what holds a unit back', async () => {
    const text = await written('declaration', 'markdown', 'md');
    assert.match(text, /Not complete yet\. Held back by: /);
    assert.match(text, /Assessor D\\?\. Hallam: /);
    assert.match(text, /T\. Trainee \(not qualified yet\)|T\\\. Trainee/);
  });

  it('name evidence by its place in the portfolio, wherever they are called from', async () => {
    assert.match(await written('location-sheet', 'markdown', 'md'), /\| evidence\/E01\.md \|/);
  });

  it('say themselves when decisions or evidence could not be read', async () => {
    assert.doesNotMatch(await written('assessment', 'markdown', 'md'), /could not be read/);
    writeFileSync(folder.file(recordFilePath), '{');
    writeFileSync(folder.file('evidence/E02.md'), Uint8Array.from([0x61, 0xe9, 0x62]));
    for (const kind of ['location-sheet', 'declaration', 'assessment', 'feedback']) {
      assert.equal((await call('records', folder.path, '--kind', kind, '--format', 'markdown', '--output', folder.file('out'))).status, 2);
      const text = readFileSync(folder.file(`out/${kind}.md`), 'utf8');
      assert.match(text, /To note:\*\* The record of decisions could not be read, in whole or in part/, kind);
      assert.match(text, /To note:\*\* 1 file or folder could not be read/, kind);
    }
  });

  it('keep formulas out of csv', async () => {
    const text = await written('assessment', 'csv', 'csv');
    assert.match(text, /"'=HYPERLINK/);
    assert.doesNotMatch(text, /"=/);
  });

  it('are a spreadsheet that holds text only', async () => {
    const { status } = await call('records', folder.path, '--format', 'xlsx', '--output', folder.file('out'));
    assert.equal(status, 0);
    assert.deepEqual(readdirSync(folder.file('out')).sort(), ['assessment.xlsx', 'declaration.xlsx', 'feedback.xlsx', 'location-sheet.xlsx']);
    assert.deepEqual([...readFileSync(folder.file('out/assessment.xlsx')).subarray(0, 2)], [0x50, 0x4b]);
  });

  it('lie in a folder for each of several portfolios', async () => {
    const several = folderWith(Object.fromEntries(['one', 'two'].flatMap((name) => Object.entries(files).map(([file, text]) => [`in/${name}/${file}`, text]))));
    try {
      await call('records', several.file('in'), '--kind', 'feedback', '--output', several.file('out'));
      assert.ok(existsSync(several.file('out/one/feedback.html')) && existsSync(several.file('out/two/feedback.html')));
    } finally {
      several.remove();
    }
  });

  it('need a folder to write to, and a portfolio', async () => {
    assert.match((await call('records', folder.path)).err, /Name the folder to write to/);
    assert.equal((await call('records', folder.file('evidence'), '--output', folder.file('out'))).status, 2);
  });
});
