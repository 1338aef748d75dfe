import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { builtInScorer } from '../core/packs/builtInScorer.js';
import { starterEnding, starterPack } from '../core/packs/starter.js';
import { testPack } from '../core/packs/testPack.js';
import { reportPackTest } from '../core/report/packTest.js';
import { createLineIndex } from '../core/text/lineIndex.js';
import { packNameMessage, packThereMessage, starterNextSteps } from '../core/words/packTest.js';
import type { PackNewCall, PackTestCall } from './arguments.js';
import { codeOf, FileError } from './files.js';
import { CallError } from './options.js';
import { makeFolder, unwritten } from './output.js';
import { findPack } from './packs.js';
import { prettyPackTest } from './prettyPackTest.js';
import type { Terminal } from './terminal.js';

/**
 * Runs `pack test`.
 * @returns the exit status: 0 all examples agree with the pack; 1 some disagree
 * @throws FileError when the pack cannot be read
 */
export async function runPackTest({ pack: name, format }: PackTestCall, terminal: Terminal): Promise<0 | 1> {
  const { pack, from } = await findPack(name);
  const test = testPack(pack, { scorer: builtInScorer(), source: from?.source });
  const place = from && { path: from.file, lines: createLineIndex(from.text) };
  terminal.out(format === 'json' ? `${JSON.stringify(reportPackTest(test, place), null, 2)}\n` : prettyPackTest(test, place, terminal.colours));
  return test.totals.disagreeing === 0 ? 0 : 1;
}

/** Runs `pack new`. @throws CallError or FileError when the file cannot be written, or is there already */
export async function runPackNew({ file }: PackNewCall, terminal: Terminal): Promise<0> {
  if (!/\.pack\.ya?ml$/.test(file)) throw new CallError(`${packNameMessage(file)} Try: ${terminal.program('pack')} new ${suggested(file)}`);
  await makeFolder(path.dirname(file));
  await writeFile(file, starterPack(path.basename(file)), { flag: 'wx' }).catch(async (error: unknown) => {
    throw codeOf(error) === 'EEXIST' ? new FileError(packThereMessage(file)) : await unwritten(file, error);
  });
  terminal.out(`${starterNextSteps(file, terminal.program).join('\n')}\n`);
  return 0;
}

function suggested(file: string): string {
  return `${file.replace(/[\\/]+$/, '').replace(/(?:\.pack)?(?:\.(?:json|ya?ml|md|txt))?$/i, '')}${starterEnding}`;
}
