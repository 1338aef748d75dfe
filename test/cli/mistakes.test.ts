import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formats } from '../../src/cli/commands.js';
import { recordFilePath, writeRecordFile } from '../../src/core/assessment/recordFile.js';
import type { Report } from '../../src/core/report/json.js';
import { decisionOf } from '../core/assessment/records.js';
import { sarifProblems, type SarifLog } from '../core/support/sarif.js';
import { call, folderWith } from './support.js';

const entry = (id: string, text: string): string => `---\nid: ${id}\ntype: reflective-account\ndate: 2026-03-14\n---\n${text}\n`;
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
const files = {
  'p/portfolio.yaml': 'learner: Maya Okafor\npacks: [customer-types]\n',
  'p/evidence/E01.md': entry('E01', 'We serve private customers and trade customers. Ring 07700 900123.'),
};

describe('A call that goes astray', () => {
  let folder: ReturnType<typeof folderWith>;
  beforeEach(() => {
    folder = folderWith(files);
  });
  afterEach(() => {
    folder.remove();
  });
  const add = (name: string, content: string | Uint8Array): void => {
    mkdirSync(path.dirname(folder.file(name)), { recursive: true });
    writeFileSync(folder.file(name), content);
  };
  const refuses = async (words: readonly string[], message: RegExp): Promise<void> => {
    const { status, out, err } = await call(...words);
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, message);
    assert.equal(err.trimEnd().split('\n').length, 1, err);
  };

  describe('where its report cannot be written', () => {
    for (const command of ['check', 'cohort', 'sample']) {
      it(`says so in one line: ${command}`, async () => {
        const to = (output: string): string[] => [command, folder.file('p'), ...(command === 'check' ? [] : ['--no-cache']), '--output', output];
        await refuses(to(folder.path), /this is a folder\. Name a file\./);
        await refuses(to(folder.file('nowhere/out.txt')), /its folder is not there\. Make the folder first\./);
        await refuses(to(folder.file('p/portfolio.yaml/out.txt')), /a part of its path is a file/);
        if (process.platform === 'linux') await refuses(to('/proc/out.txt'), /^\/proc\/out\.txt: cannot be written: /);
      });

      it(`writes over nothing that belongs to the portfolio: ${command}`, async () => {
        const to = (output: string): string[] => [command, folder.file('p'), ...(command === 'check' ? [] : ['--no-cache']), '--output', folder.file(output)];
        for (const own of ['p/portfolio.yaml', 'p/assessment/decisions.json', 'sampling.yaml', 'p/packs/x.pack.yaml']) {
          mkdirSync(path.dirname(folder.file(own)), { recursive: true });
          await refuses(to(own), /this file belongs to the portfolio, and is not written over/);
        }
        await refuses(to('p/evidence/E01.md'), /what stands there is read as evidence/);
        assert.equal(readFileSync(folder.file('p/evidence/E01.md'), 'utf8'), files['p/evidence/E01.md']);
      });
    }

    it('writes over no entry outside a portfolio', async () => {
      add('loose/E09.md', entry('E09', 'Words.'));
      await refuses(['check', folder.file('loose'), '--output', folder.file('loose/E09.md')], /is read as evidence/);
    });

    it('says so in one line: records', async () => {
      const to = (output: string): string[] => ['records', folder.file('p'), '--format', 'markdown', '--output', output];
      await refuses(to(folder.file('p/portfolio.yaml')), /cannot be made: a file of that name is there/);
      await refuses(to(folder.file('p/portfolio.yaml/x')), /portfolio\.yaml is a file, not a folder/);
      await refuses(to(folder.file('p/evidence')), /what stands there is read as evidence/);
    });

    it('ends where Node cannot make a folder: records, pack new and a cache', async function () {
      if (process.platform !== 'linux') this.skip();
      await refuses(['records', folder.file('p'), '--output', '/proc/x/y'], /^\/proc\/x\/y: this folder cannot be made: /);
      await refuses(['pack', 'new', '/proc/x/my.pack.yaml'], /^\/proc\/x: this folder cannot be made: /);
      await refuses(['cohort', folder.path, '--cache', '/proc/x'], /^\/proc\/x: this folder cannot be made: /);
    });

    it('says so of standard output', function () {
      if (process.platform !== 'linux') this.skip();
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, ['dist/test/program.cjs', '--help'], { stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
      closeSync(full);
      assert.deepEqual([status, stderr], [2, 'standard output: cannot be written: the disk is full.\n']);
    });

    it('makes the folders above that of the records too', async () => {
      assert.equal((await call('records', folder.file('p'), '--kind', 'feedback', '--output', folder.file('a/b/c'))).status, 0);
      assert.match(readFileSync(folder.file('a/b/c/feedback.html'), 'utf8'), /Maya Okafor/);
    });
  });

  describe('where evidence cannot be read', () => {
    beforeEach(() => {
      add('p/evidence/E02.md', utf16('Words.'));
      add('p/evidence/E03.md', Uint8Array.from([0x61, 0xe9, 0x62]));
    });

    it('keeps the list of what stands in the way, with those files first', async () => {
      const { status, out, err } = await call('check', folder.file('p'));
      assert.equal(status, 2);
      assert.match(err, /E02\.md: UTF-16 text, not UTF-8\. Save it again with the encoding UTF-8\.\n.*E03\.md: not UTF-8 text/);
      assert.match(out, /2 files or folders could not be read, so what only the whole portfolio can tell is left out\.\nWhat stands in the way:\n {2}- Not read: UTF-16 text.* \(.*E02\.md\)\n {2}- Not read: not UTF-8 text.* \(.*E03\.md\)\n {2}- CT\.1 /);
      assert.doesNotMatch(out, /Only some entries/);
    });

    it('names them in every report', async () => {
      const report = JSON.parse((await call('check', folder.file('p'), '--format', 'json')).out) as Report;
      assert.equal(report.portfolios[0]?.whole, false);
      assert.deepEqual(report.portfolio.inTheWay.slice(0, 2).map(({ code, path: at }) => [code, path.basename(at ?? '')]), [['document.unreadable', 'E02.md'], ['document.unreadable', 'E03.md']]);
      const log = JSON.parse((await call('check', folder.file('p'), '--format', 'sarif')).out) as SarifLog;
      assert.deepEqual(sarifProblems(log), []);
      assert.equal(log.runs[0]?.results.filter(({ ruleId }) => ruleId === 'document.unreadable').length, 2);
      for (const format of ['html', 'markdown']) assert.match((await call('check', folder.file('p'), '--format', format)).out, /2 files or folders could not be read[\s\S]*What stands in the way[\s\S]*Not read: UTF-16 text.*evidence\/E02\.md/);
    });

    it('does not take an entry with a decision for gone until its file is', async () => {
      add(`p/${recordFilePath}`, writeRecordFile({ records: [decisionOf('a', { pack: 'customer-types', entry: 'evidence/E02.md', point: 'CT.1', basis: [{ words: 'Words.' }] })], unread: [] }));
      const told = async (): Promise<boolean> => (JSON.parse((await call('check', folder.file('p'), '--format', 'json')).out) as Report).portfolio.inTheWay.some(({ code }) => code === 'decision.out-of-date');
      assert.equal(await told(), false);
      rmSync(folder.file('p/evidence/E02.md'));
      rmSync(folder.file('p/evidence/E03.md'));
      assert.equal(await told(), true);
    });

    it('tells a link that leads out of the portfolio once, and reads what is named by itself', async function () {
      if (process.platform === 'win32') this.skip();
      add('elsewhere/E01.md', entry('E01', 'Words.'));
      add('elsewhere/E02.md', entry('E02', 'Words.'));
      mkdirSync(folder.file('q'));
      add('q/portfolio.yaml', 'packs: [customer-types]\n');
      for (const name of ['evidence', 'photos']) symlinkSync(folder.file('elsewhere'), folder.file(`q/${name}`));
      const { status, out, err } = await call('check', folder.file('q'));
      assert.equal(status, 2);
      assert.match(err, /^[^\n]*q.evidence: this is a link that leads out of this portfolio\. It is not followed, so nothing is read there\. Put the file or folder itself in its place\.\n$/);
      assert.match(out, /1 file or folder could not be read/);
      assert.doesNotMatch(out, /no file matches/);
      const named = await call('check', folder.file('q/evidence/E01.md'));
      assert.deepEqual([named.status, named.err], [0, '']);
    });

    it('tells a linked portfolio among others: check, cohort and records', async function () {
      if (process.platform === 'win32') this.skip();
      mkdirSync(folder.file('cohort/notes'), { recursive: true });
      symlinkSync(folder.file('p'), folder.file('cohort/maya'));
      symlinkSync(folder.file('cohort/notes'), folder.file('cohort/more-notes'));
      for (const words of [['check'], ['cohort', '--no-cache'], ['records', '--output', folder.file('out')]]) {
        const { status, err } = await call(...words, folder.file('cohort'));
        assert.equal(status, 2, words[0]);
        assert.match(err, /cohort.maya: this is a link, and links are not followed/, words[0]);
        assert.doesNotMatch(err, /more-notes: this is a link/, words[0]);
      }
    });

    it('tells a link, which is not followed, and a portfolio.yaml that is not UTF-8', async function () {
      if (process.platform === 'win32') this.skip();
      symlinkSync(folder.file('p/evidence/E01.md'), folder.file('p/evidence/E04.md'));
      symlinkSync(folder.file('p/evidence/E01.md'), folder.file('p/notes.md'));
      const { out, err } = await call('check', folder.file('p'));
      assert.match(err, /E04\.md: this is a link, and links are not followed\. Put the file or folder itself in its place\./);
      assert.match(out, /3 files or folders could not be read/);
      assert.doesNotMatch(err, /notes\.md/);
      add('p/portfolio.yaml', utf16('learner: Maya Okafor\n'));
      const broken = await call('check', folder.file('p'));
      assert.equal(broken.status, 2);
      assert.match(broken.err, /portfolio\.yaml: UTF-16 text/);
      assert.match(broken.out, /What stands in the way/);
    });
  });

  describe('that names something else than evidence', () => {
    it('checks the portfolio of a portfolio.yaml, and writes its records', async () => {
      assert.equal((await call('check', folder.file('p/portfolio.yaml'))).out, (await call('check', folder.file('p'))).out);
      assert.equal((await call('records', folder.file('p/portfolio.yaml'), '--kind', 'feedback', '--output', folder.file('out'))).status, 0);
    });

    it('says what to run, or what to do', async () => {
      const others: readonly (readonly [string, RegExp])[] = [
        ['my.pack.yaml', /this is a pack, not evidence\. To run its examples: portfolio-evidence pack test .*my\.pack\.yaml\. To check evidence by it: portfolio-evidence check <folder> --pack /],
        ['sampling.yaml', /portfolio-evidence sample /],
        ['q/assessment/decisions.json', /the assessor's record, not evidence.*portfolio-evidence check .*q$/m],
        ['E01.docx', /Save the text of this file as a \.md file/],
        ['till.jpg', /describe it in a \.md file/],
        ['report.csv', /this is no Markdown/],
        ['portfolio.yml', /Call it portfolio\.yaml/],
      ];
      for (const [name, message] of others) {
        add(name, 'x');
        await refuses(['check', folder.file(name)], message);
      }
      await refuses(['check', folder.file('p/*.md')], /Name the folder: everything below it is read\./);
      await refuses(['pack', 'test', folder.path], /this is a folder\. Name the file of a pack/);
      await refuses(['pack', 'test', folder.file('p/portfolio.yaml')], /this is no pack/);
      await refuses(['records', folder.file('p/evidence'), '--output', folder.file('out')], /this lies in a portfolio\. Name the portfolio's folder: .*p$/m);
    });

    it('tells a portfolio.yml once, and not beside a portfolio.yaml', async () => {
      add('q/portfolio.yml', 'learner: A\n');
      add('p/portfolio.yml', 'learner: A\n');
      assert.deepEqual((await call('check', folder.path)).err.match(/[pq].portfolio\.yml/g), ['q/portfolio.yml']);
    });

    it('says how an entry begins where there is none', async () => {
      assert.match((await call('check', folder.file('p/evidence/../../'), '--pack', 'customer-types')).out, /E01/);
      mkdirSync(folder.file('empty/x.md'), { recursive: true });
      assert.match((await call('check', folder.file('empty'))).out, /no Markdown file whose first lines say what it is, such as "type: reflective-account"/);
    });
  });

  it('tells ten things at most that are wrong with one file, and how many more there are', async () => {
    add('p/assessment/decisions.json', JSON.stringify({ format: 1, records: [{ id: 1 }] }));
    const lines = (await call('check', folder.file('p'))).err.trimEnd().split('\n');
    assert.equal(lines.length, 11);
    assert.match(lines.at(-1) ?? '', /decisions\.json: and \d+ more in this file\.$/);
  });

  it('names open points on standard error, whatever the format', async () => {
    for (const format of formats) {
      const { status, out, err } = await call('check', folder.file('p'), '--require', 'found', '--format', format);
      assert.equal(status, 1, format);
      assert.match(err, /^Maya Okafor: \d points are still open: CT\.1, CT\.2, /, format);
      assert.doesNotMatch(out, /still open: CT/, format);
    }
  });

  it('reads a manifest with a byte-order mark and CRLF', async () => {
    add('p/portfolio.yaml', `\uFEFF${files['p/portfolio.yaml'].replaceAll('\n', '\r\n')}`);
    const report = JSON.parse((await call('check', folder.file('p'), '--format', 'json')).out) as Report;
    assert.deepEqual(report.portfolios.map(({ learner }) => learner), ['Maya Okafor']);
  });
});
