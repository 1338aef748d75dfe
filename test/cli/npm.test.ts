import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { manifestName } from '../../src/core/portfolio/manifest.js';

const node = (...words: string[]): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env: { ...process.env, INIT_CWD: process.cwd() } });
  return { status, out: stdout, err: stderr.replace(/^(?:Installing the project's modules \(npm ci\)…\n)?(?:Building the cli…\n)?/, '') };
};

describe('What npm runs', () => {
  it('says what "pack" is followed by, in words that can be run', () => {
    const { status, err } = node('test/host/check.mjs', 'pack');
    assert.deepEqual([status, err], [2, '"pack" is followed by "test" or "new", for instance: npm run --silent pack -- test my.pack.yaml\n']);
  }).timeout(60_000);

  it('checks what it is given', () => {
    const { status, out } = node('test/host/check.mjs', 'check', 'media/sample-portfolio', '--format', 'json');
    assert.equal(status, 0);
    assert.ok(out.includes(manifestName));
  });

  it("tells a command's help in words that can be run", () => {
    const { status, out } = node('test/host/check.mjs', 'records', '--help');
    assert.equal(status, 0);
    assert.match(out, /^npm run --silent records -- <folder> --output DIR/);
  });

  it('tells how "npm start" is called', () => {
    const { status, out, err } = node('test/host/start.mjs', '--help');
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^npm start \[-- --stop-after SECONDS\]/);
  });

  for (const words of [['--nonsense'], ['--stop-after', 'soon'], ['somewhere']]) {
    it(`tells in one line that "npm start" does not understand ${words.join(' ')}`, () => {
      const { status, err } = node('test/host/start.mjs', ...words);
      assert.deepEqual([status, err], [1, 'This call is not understood. Try: npm start -- --help\n']);
    });
  }
});
