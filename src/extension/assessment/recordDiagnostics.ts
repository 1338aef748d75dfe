import * as vscode from 'vscode';
import type { Boundary } from '../boundary.js';
import { makeDiagnostic } from '../diagnostics/makeDiagnostic.js';
import { isToldByEditor } from '../diagnostics/toldByEditor.js';
import type { Portfolios } from '../evidence/portfolios.js';
import { openDocument } from '../evidence/readText.js';
import { fromPositions } from '../ranges.js';
import type { Assessments, RecordProblem } from './assessments.js';

/** Tells in the Problems panel what is wrong with record files, but for what VS Code tells itself. */
export function registerRecordDiagnostics(portfolios: Portfolios, assessments: Assessments, boundary: Boundary): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('portfolio-evidence-records');
  const problems = (): readonly RecordProblem[] => portfolios.all.flatMap((portfolio) => assessments.of(portfolio)?.problems ?? []);
  const show = (): void => {
    const told = new Map<string, vscode.Diagnostic[]>();
    for (const { uri, range, message } of problems()) {
      if (isToldByEditor(uri, openDocument(uri)?.getText() ?? '')) continue;
      const key = uri.toString();
      told.set(key, [...(told.get(key) ?? []), makeDiagnostic(fromPositions(range), message, 'error', 'decision.broken-record')]);
    }
    collection.forEach((uri) => { if (!told.has(uri.toString())) collection.delete(uri); });
    for (const [key, diagnostics] of told) collection.set(vscode.Uri.parse(key, true), diagnostics);
  };
  const showOf = (document: vscode.TextDocument): void => {
    if (problems().some(({ uri }) => uri.toString() === document.uri.toString())) show();
  };
  return vscode.Disposable.from(
    collection,
    boundary.on(vscode.workspace.onDidOpenTextDocument, showOf), boundary.on(vscode.workspace.onDidCloseTextDocument, showOf),
    boundary.on(vscode.workspace.onDidChangeTextDocument, ({ document }) => { showOf(document); }),
    boundary.on(assessments.onDidChange, show), boundary.on(portfolios.onDidChange, show),
  );
}
