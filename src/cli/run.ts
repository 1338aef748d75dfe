import manifest from '../../package.json' with { type: 'json' };
import { readCall } from './arguments.js';
import { check } from './check.js';
import { runCohort } from './cohort.js';
import { FileError } from './files.js';
import { helpOf, overview } from './help.js';
import { CallError } from './options.js';
import { runPackNew, runPackTest } from './pack.js';
import { runRecords } from './records.js';
import { runSample } from './sample.js';
import type { Terminal } from './terminal.js';

/**
 * Runs one call of the program. Never throws: what goes wrong is told in a line on standard error.
 * @param words the words after the program's name
 * @param today the day, as YYYY-MM-DD, where the call names none
 * @returns the exit status
 */
export async function run(words: readonly string[], today: string, terminal: Terminal): Promise<0 | 1 | 2 | 130> {
  try {
    const call = readCall(words, today, terminal.program);
    if (call.command === 'check') return await check(call, terminal);
    if (call.command === 'pack test') return await runPackTest(call, terminal);
    if (call.command === 'pack new') return await runPackNew(call, terminal);
    if (call.command === 'records') return await runRecords(call, terminal);
    if (call.command === 'sample') return await runSample(call, terminal);
    if (call.command === 'cohort') return await runCohort(call, terminal);
    if (call.command === 'help') terminal.out(`${call.about === undefined ? overview(terminal.program) : helpOf(call.about, terminal.program)}\n`);
    else terminal.out(`${manifest.version}\n`);
    return 0;
  } catch (error) {
    const told = error instanceof CallError || error instanceof FileError;
    terminal.err(told ? error.message : `portfolio-evidence could not finish: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}
