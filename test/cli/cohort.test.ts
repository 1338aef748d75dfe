import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/run.js';
import type { CohortLearner } from '../../src/core/cohort/types.js';
import { writeCohort } from './cohortFolder.js';
import { call, folderWith } from './support.js';

const program = path.resolve('dist/test/program.cjs');

describe('cohort', () => {
  let folder: ReturnType<typeof folderWith>;
  beforeEach(() => {
    folder = folderWith({});
  });
  afterEach(() => {
    folder.remove();
  });
  const learnersOf = (out: string): readonly CohortLearner[] => (JSON.parse(out) as { learners: readonly CohortLearner[] }).learners;
  const runProgram = (...words: string[]) => spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });

  it('reads two hundred entries over all cores, the same from the cache, and the same in one thread', async function () {
    this.timeout(60_000);
    writeCohort(folder.file('cohort'), 20, 10);
    const words = ['cohort', folder.file('cohort'), '--format', 'json', '--today', '2026-05-01', '--cache', folder.file('cache')];
    const first = runProgram(...words);
    assert.equal(first.status, 0, first.stderr);
    const learners = learnersOf(first.stdout);
    assert.deepEqual([learners.length, new Set(learners.map(({ name }) => name)).size, learners[0]?.entries], [20, 20, 10]);
    assert.deepEqual(learners.map(({ decisions }) => decisions.map(({ faults }) => faults)), learners.map(() => [[], ['out-of-date']]));
    assert.equal(readdirSync(folder.file('cache')).length, 20);
    assert.equal(runProgram(...words).stdout, first.stdout);
    const alone = await call('cohort', folder.file('cohort'), '--format', 'json', '--today', '2026-05-01', '--no-cache');
    assert.equal(alone.out, first.stdout);
  });

  it('reads only what has changed since, and never takes a damaged answer', async () => {
    writeCohort(folder.file('cohort'), 2, 3);
    const words = ['cohort', folder.file('cohort'), '--format', 'json', '--cache', folder.file('cache')];
    const before = await call(...words);
    const kept = readdirSync(folder.file('cache'));
    writeFileSync(folder.file('cohort/learner-0001/evidence/E0.md'), 'Something else.\n');
    writeFileSync(path.join(folder.file('cache'), kept[0] ?? ''), '{"half');
    const after = await call(...words);
    assert.equal(after.status, 0);
    assert.notEqual(after.out, before.out);
    assert.equal(learnersOf(after.out).find(({ path: at }) => at === 'learner-0001')?.decisions[0]?.faults[0], 'out-of-date');
    assert.ok(readdirSync(folder.file('cache')).length >= 3);
  });

  it('prints who has furthest to go first, what holds them back, and what is out of date', async () => {
    writeCohort(folder.file('cohort'), 2, 6);
    writeFileSync(folder.file('cohort/learner-0001/assessment/decisions.json'), '');
    const { out } = await call('cohort', folder.file('cohort'), '--no-cache');
    assert.match(out, /^Learner 1 [\s\S]*Learner 0 /);
    assert.match(out, /not decided yet/);
    assert.match(out, /! CT\.2 was accepted by D\. Hallam on 14 March 2026, on words that have changed since/);
    assert.match(out, /2 learners\. 0 of \d+ units complete\. 1 decision out of date\./);
    assert.doesNotMatch(out, /\b(?:pass|fail|met|wrong)\b/i);
  });

  it('writes csv that no spreadsheet takes for formulas, and html without scripts', async () => {
    writeCohort(folder.file('cohort'), 1, 2);
    writeFileSync(folder.file('cohort/learner-0000/portfolio.yaml'), 'learner: "=cmd|x <b>"\n');
    const csv = await call('cohort', folder.file('cohort'), '--format', 'csv', '--no-cache');
    assert.match(csv.out, /^\uFEFF"Learner","Folder","Unit",/);
    assert.match(csv.out, /\r\n"'=cmd/);
    await call('cohort', folder.file('cohort'), '--format', 'html', '--no-cache', '--output', folder.file('out.html'));
    const html = readFileSync(folder.file('out.html'), 'utf8');
    assert.match(html, /<th scope="col">Learner<\/th>/);
    assert.doesNotMatch(html, /<script|<b>/);
  });

  it('tells what cannot be read and goes on with the others', async () => {
    writeCohort(folder.file('cohort'), 2, 2);
    writeFileSync(folder.file('cohort/learner-0000/portfolio.yaml'), Buffer.from([0xff, 0x00]));
    const { status, out, err } = await call('cohort', folder.file('cohort'), '--no-cache');
    assert.equal(status, 2);
    assert.match(err, /portfolio\.yaml: not UTF-8/);
    assert.match(out, /Learner 1/);
  });

  it('tells the folders that were passed over, and why, on standard error and in reports', async () => {
    writeCohort(folder.file('cohort'), 1, 1);
    for (const name of ['b/portfolio.yml', 'a/evidence/E01.md', 'group/learner/portfolio.yaml', 'group/other/notes.txt', '.hidden/x.md', 'learner-0000/drafts/x.txt']) {
      mkdirSync(path.dirname(folder.file(`cohort/${name}`)), { recursive: true });
      writeFileSync(folder.file(`cohort/${name}`), '');
    }
    const told = '3 folders have no portfolio.yaml and were passed over: a, b, group/other. b/portfolio.yml: this is not read under that name. Call it portfolio.yaml.';
    const run = (...words: string[]) => call('cohort', folder.file('cohort'), '--no-cache', ...words);
    const pretty = await run();
    assert.deepEqual([pretty.status, pretty.err, pretty.out.includes('passed over')], [0, `${told}\n`, false]);
    const json = await run('--format', 'json');
    assert.equal(json.err, `${told}\n`);
    assert.deepEqual((JSON.parse(json.out) as { passedOver: unknown }).passedOver, [{ path: 'a', misnamed: null }, { path: 'b', misnamed: 'portfolio.yml' }, { path: 'group/other', misnamed: null }]);
    assert.ok((await run('--format', 'html')).out.includes(`<p>${told}</p>`));
    await run('--output', folder.file('out.txt'));
    assert.ok(readFileSync(folder.file('out.txt'), 'utf8').endsWith(`${told}\n`));
    assert.match((await call('sample', folder.file('cohort'), '--no-cache')).err, /^3 folders have no portfolio\.yaml/);
  });

  it('says so when there is no portfolio, and refuses what is no folder', async () => {
    assert.match((await call('cohort', folder.path, '--no-cache')).out, /No portfolio was found/);
    assert.match((await call('cohort', 'package.json', '--no-cache')).err, /this is a file/);
    assert.match((await call('cohort')).err, /Name one folder/);
  });

  it('says that it was stopped, and draws no sample then', async () => {
    writeCohort(folder.file('cohort'), 2, 1);
    for (const command of ['cohort', 'sample']) {
      const told: string[] = [];
      const status = await run([command, folder.file('cohort'), '--no-cache'], '2026-05-01', {
        out: () => assert.fail('nothing is printed'),
        err: (line) => told.push(line),
        colours: false,
        program: (name) => name,
        onInterrupt: (listener) => {
          listener();
          return () => undefined;
        },
      });
      assert.deepEqual([status, told], [130, ['Stopped.']], command);
    }
  });

  it('stops at Ctrl-C with 130, and goes on from there the next time', async function () {
    if (process.platform === 'win32') this.skip();
    this.timeout(60_000);
    writeCohort(folder.file('cohort'), 30, 3);
    const words = ['cohort', folder.file('cohort'), '--format', 'json', '--cache', folder.file('cache')];
    const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'ignore', 'pipe'] });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const kept = (): number => {
      try {
        return readdirSync(folder.file('cache')).filter((name) => name.endsWith('.json')).length;
      } catch {
        return 0;
      }
    };
    while (kept() < 3 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    assert.equal(await ended, 130, err);
    assert.match(err, /^Stopped\. What has been read is kept/);
    const so = kept();
    assert.ok(so >= 3 && so < 30, `${so} kept`);
    assert.equal(learnersOf(runProgram(...words).stdout).length, 30);
  });
});
