import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCohort } from '../cli/cohortFolder.js';

/**
 * How long `cohort` takes and how much memory it needs, by number of entries; then again from the cache.
 * `node esbuild.mjs cohort-bench && node dist/test/cohort.mjs [entries…]`
 */
const entriesEach = 20;
const program = path.resolve('dist/test/program.cjs');
const wanted = process.argv.slice(2).map(Number);

/** A module that prints the most memory that the program had, when it ends. */
function peakReporter(folder: string): string {
  const file = path.join(folder, 'peak.cjs');
  writeFileSync(file, "process.on('exit', () => { if (require('node:worker_threads').isMainThread) process.stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`); });");
  return file;
}

for (const entries of wanted.length > 0 ? wanted : [1_000, 5_000, 10_000]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'portfolio-evidence-bench-'));
  try {
    writeCohort(path.join(folder, 'cohort'), entries / entriesEach, entriesEach);
    for (const run of ['first', 'cached']) {
      const start = performance.now();
      const { stderr } = spawnSync(process.execPath, ['-r', peakReporter(folder), program, 'cohort', path.join(folder, 'cohort'), '--format', 'csv', '--output', path.join(folder, 'out.csv'), '--cache', path.join(folder, 'cache')], { encoding: 'utf8' });
      console.log(`${entries} entries, ${run}: ${((performance.now() - start) / 1000).toFixed(1)} s, ${stderr.trim()}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
