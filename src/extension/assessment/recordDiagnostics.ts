import * as vscode from 'vscode';
import type { Boundary } from '../boundary.js';
import { makeDiagnostic } from '../diagnostics/makeDiagnostic.js';
import type { Portfolios } from '../evidence/portfolios.js';
import { fromPositions } from '../ranges.js';
import type { Assessments } from './assessments.js';

/** Tells in the Problems panel what is wrong with record files. */
export function registerRecordDiagnostics(portfolios: Portfolios, assessments: Assessments, boundary: Boundary): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('portfolio-evidence-records');
  const show = (): void => {
    const told = new Map<string, vscode.Diagnostic[]>();
    for (const { uri, range, message } of portfolios.all.flatMap((portfolio) => assessments.of(portfolio)?.problems ?? [])) {
      const key = uri.toString();
      told.set(key, [...(told.get(key) ?? []), makeDiagnostic(fromPositions(range), message, 'error', 'document.unreadable')]);
    }
    collection.forEach((uri) => { if (!told.has(uri.toString())) collection.delete(uri); });
    for (const [key, diagnostics] of told) collection.set(vscode.Uri.parse(key, true), diagnostics);
  };
  return vscode.Disposable.from(collection, boundary.on(assessments.onDidChange, show), boundary.on(portfolios.onDidChange, show));
}
