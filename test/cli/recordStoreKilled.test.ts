import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { readRecordFile, recordFilePath } from '../../src/core/assessment/recordFile.js';
import { createRecordStore } from '../../src/core/assessment/recordStore.js';
import { createRecordFiles } from '../../src/node/recordFiles.js';
import { createRandom } from '../core/support/random.js';
import { folderWith } from './support.js';

const writer = fileURLToPath(new URL('recordWriter.process.mjs', import.meta.url));
const ofEach = 500;
const mostKills = 24;

describe('a thousand decisions from two windows', () => {
  it('are all kept, in a file that is always valid, though the windows are killed and opened again at random', async function () {
    this.timeout(60_000);
    const folder = folderWith({ 'portfolio.yaml': 'learner: M. Okafor\n' });
    const acknowledged = new Set<string>();
    const random = createRandom(20_260_314);
    let kills = 0;
    let running = 2;
    /** One window, opened again with what it has not been told is kept. */
    const window = async (letter: string): Promise<void> => {
      for (;;) {
        const left = Array.from({ length: ofEach }, (_, index) => `${letter}${index}`).filter((id) => !acknowledged.has(id));
        if (left.length === 0) break;
        const child = spawn(process.execPath, [writer, folder.path, left.join(',')], { stdio: ['ignore', 'pipe', 'inherit'] });
        const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
        let rest = '';
        let first = (): void => undefined;
        const working = new Promise<void>((resolve) => {
          first = resolve;
        });
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          const lines = (rest + text).split('\n');
          rest = lines.pop() ?? '';
          for (const id of lines) acknowledged.add(id);
          first();
        });
        await Promise.race([working, ended]);
        const end = kills < mostKills ? await Promise.race([ended, wait(random(60), 'kill' as const)]) : await ended;
        if (end === 'kill') {
          child.kill('SIGKILL');
          kills++;
          await ended;
        } else assert.equal(end, 0);
      }
      running--;
    };
    const watch = async (): Promise<number> => {
      let looks = 0;
      const reader = createRecordStore(createRecordFiles(folder.path), Date.now);
      while (running > 0) {
        const before = [...acknowledged];
        const { records, problems } = await reader.load();
        const seen = new Set(records.map(({ id }) => id));
        assert.deepEqual(before.filter((id) => !seen.has(id)), [], 'acknowledged and not there');
        assert.deepEqual(problems, []);
        looks++;
        await wait(10);
      }
      return looks;
    };
    try {
      const [looks] = await Promise.all([watch(), window('a'), window('b')]);
      const store = createRecordStore(createRecordFiles(folder.path), Date.now);
      assert.deepEqual(await store.settle(), { state: 'saved' });
      const { records, problems } = readRecordFile(readFileSync(folder.file(recordFilePath), 'utf8'));
      assert.deepEqual([new Set(records.map(({ id }) => id)).size, records.length, problems], [2 * ofEach, 2 * ofEach, []]);
      assert.ok(kills >= 10 && looks >= 10, `${kills} kills, ${looks} looks`);
      assert.deepEqual(readdirSync(folder.file('assessment/pending')).filter((name) => name.endsWith('.json')), []);
      assert.equal(existsSync(folder.file('assessment/.lock')), false);
    } finally {
      folder.remove();
    }
  });
});
