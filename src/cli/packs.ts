import path from 'node:path';
import { samplingFileName } from '../core/assessment/samplingPolicy.js';
import type { DataProblem, ReadData } from '../core/data/readData.js';
import { builtInPacks } from '../core/packs/builtIn.js';
import { loadPlacedPack } from '../core/packs/loadPack.js';
import type { Pack } from '../core/packs/types.js';
import { manifestName } from '../core/portfolio/manifest.js';
import { createLineIndex } from '../core/text/lineIndex.js';
import { unknownPackMessage } from '../core/words/messages.js';
import { andMoreThere } from '../core/words/portfolio.js';
import { exists, FileError, isThere, readText, shownPath } from './files.js';

/** A pack's file, read. */
export interface PackFile {
  readonly file: string;
  readonly text: string;
  /** Where each value of the pack stands in the text. */
  readonly source: ReadData | undefined;
}

/** A pack that a call names; `from` is undefined for a built-in one. */
export interface NamedPack {
  readonly pack: Pack;
  readonly from: PackFile | undefined;
}

/** What a portfolio holds besides packs. */
const notPacks = new Set([manifestName, samplingFileName, 'decisions.json']);

/** Finds a pack by its id among the built-in ones, else by its file. @throws FileError when there is none, or it cannot be used */
export async function findPack(name: string): Promise<NamedPack> {
  const builtIn = builtInPacks.find((pack) => pack.id === name);
  if (builtIn) return { pack: builtIn, from: undefined };
  if (notPacks.has(path.basename(name))) throw new FileError(`${shownPath(name)}: this is no pack. The file of a pack ends in .pack.yaml.`);
  if (await exists(name)) return readPackFile(name);
  if (await isThere(name)) throw new FileError(`${shownPath(name)}: this is a folder. Name the file of a pack, or a built-in one: ${builtInPacks.map((pack) => pack.id).join(', ')}.`);
  throw new FileError(/\.(?:json|ya?ml)$/.test(name) ? `${name}: there is no such file.` : unknownPackMessage(name, builtInPacks.map((pack) => pack.id)));
}

/** Reads a pack from a file. @throws FileError with a line for each problem when it cannot be used */
export async function readPackFile(file: string): Promise<NamedPack> {
  const text = await readText(file);
  const { pack, problems, source } = loadPlacedPack(text, file.endsWith('.json'));
  if (!pack) throw new FileError(problemLines(file, text, problems).join('\n'));
  return { pack, from: { file, text, source } };
}

const mostProblems = 10;

/** A line for each thing that is wrong with a file, ten at most, then how many more there are. */
export function problemLines(file: string, text: string, problems: readonly DataProblem[]): string[] {
  const more = problems.length - mostProblems;
  return [...problems.slice(0, mostProblems).map((problem) => problemLine(file, text, problem)), ...(more > 0 ? [`${file}: ${andMoreThere(more)}.`] : [])];
}

/** "file:line:column: message", with the line and column counted from one. */
function problemLine(file: string, text: string, { message, range }: DataProblem): string {
  const { line, character } = createLineIndex(text).positionAt(range.start);
  return `${file}:${line + 1}:${character + 1}: ${message}`;
}
