import * as vscode from 'vscode';
import { builtInPacks } from '../../core/packs/builtIn.js';
import type { TextRange } from '../../core/text/range.js';
import { unknownPackMessage } from '../../core/words/messages.js';
import type { Boundary } from '../boundary.js';
import type { DataFile } from '../evidence/dataFiles.js';
import type { Portfolio, Portfolios } from '../evidence/portfolios.js';
import { toRange } from '../ranges.js';
import { makeDiagnostic } from './makeDiagnostic.js';
import { isToldByEditor } from './toldByEditor.js';

/** Tells in the Problems panel what is wrong with packs and manifests, each at its own line. */
export function registerDataFileDiagnostics(portfolios: Portfolios, boundary: Boundary): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('portfolio-evidence-packs');
  let told = new Set<string>();
  const show = (): void => {
    const now = new Set<string>();
    for (const file of portfolios.dataFiles) {
      const portfolio = portfolios.all.find((each) => each.file === file);
      const problems = [...problemsOf(file), ...(portfolio ? unknownPacks(portfolio) : [])];
      if (problems.length === 0) continue;
      now.add(file.uri.toString());
      collection.set(file.uri, problems);
    }
    for (const uri of told) if (!now.has(uri)) collection.delete(vscode.Uri.parse(uri));
    told = now;
  };
  return vscode.Disposable.from(collection, boundary.on(portfolios.onDidChange, show));
}

function problemsOf({ uri, kind, text, lines, problems }: DataFile): vscode.Diagnostic[] {
  if (isToldByEditor(uri, text)) return [];
  return problems.map(({ range, message }) => makeDiagnostic(toRange(lines, firstLine(range, text)), message, 'error', kind === 'pack' ? 'pack.invalid' : 'portfolio.invalid'));
}

function unknownPacks({ file, manifest, packs }: Portfolio): vscode.Diagnostic[] {
  const known = new Set([...builtInPacks, ...packs].map(({ id }) => id));
  return (manifest.packs ?? []).flatMap((id, index) => {
    const range = manifest.packPlaces[index];
    if (known.has(id) || !range) return [];
    return [makeDiagnostic(toRange(file.lines, range), unknownPackMessage(id, builtInPacks.map((pack) => pack.id), [...known]), 'error', 'pack.unknown')];
  });
}

/** What is wrong with many lines is told at the first of them. */
function firstLine({ start, end }: TextRange, text: string): TextRange {
  const newline = text.indexOf('\n', start);
  return { start, end: newline > start && newline < end ? newline : end };
}
