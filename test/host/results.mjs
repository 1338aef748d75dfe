/** What a suite's run came to, as written to dist/reports. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** @typedef {import('./summary.cjs').Summary} Summary */

/**
 * Judges a run by what the suite wrote and by how the editor ended. A run without a single test is a failure.
 * @param {string} file the suite's own results; missing when the suite never got to its end
 * @param {number} status the editor's exit status
 * @returns {Promise<Summary>}
 */
export async function judgeRun(file, status) {
  const results = await readSummary(file);
  if (!results) return withFailure(noResults, `The tests did not run to their end; VS Code ended with status ${status}.`);
  if (results.passed + results.failed === 0) return withFailure(results, 'No test ran.');
  if (results.failed === 0 && status !== 0) return withFailure(results, `VS Code ended with status ${status}.`);
  return results;
}

/** @type {Summary} */
const noResults = { passed: 0, failed: 0, skipped: 0, failures: [] };

/**
 * @param {string} file
 * @returns {Promise<Summary | undefined>} nothing when the file is missing or no summary
 */
export async function readSummary(file) {
  try {
    const { passed, failed, skipped, failures } = JSON.parse(await readFile(file, 'utf8'));
    return [passed, failed].every(Number.isInteger) ? { passed, failed, skipped, failures } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} file
 * @param {Summary} summary
 */
export async function writeSummary(file, summary) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(summary, null, 2)}\n`);
}

/**
 * @param {Summary} summary
 * @param {string} message
 * @returns {Summary}
 */
function withFailure(summary, message) {
  return { ...summary, failed: summary.failed + 1, failures: [...summary.failures, { title: 'The run', message }] };
}
