import * as vscode from 'vscode';
import type { Diagnostic, Severity } from '../../core/diagnostics/types.js';
import type { Boundary } from '../boundary.js';
import type { Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import { toRange } from '../ranges.js';

/** What every diagnostic names as its source. */
export const diagnosticSource = 'Portfolio Evidence';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Tells in the Problems panel what is to be told of the entries. */
export function registerEntryDiagnostics(store: EvidenceStore, boundary: Boundary): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('portfolio-evidence');
  const show = (uris: readonly vscode.Uri[]): void => {
    for (const uri of uris) {
      const told = diagnosticsOf(uri, store);
      if (told.length > 0) collection.set(uri, told);
      else collection.delete(uri);
    }
  };
  return vscode.Disposable.from(collection, boundary.on(store.onDidChange, show));
}

function diagnosticsOf(uri: vscode.Uri, store: EvidenceStore): vscode.Diagnostic[] {
  const entry = store.entryOf(uri);
  if (entry) return entry.diagnostics.map((each) => toEditor(each, entry));
  const unreadable = store.unreadable.find((each) => each.uri.toString() === uri.toString());
  return unreadable ? [makeDiagnostic(new vscode.Range(0, 0, 0, 0), unreadable.message, 'error', 'document.unreadable')] : [];
}

function toEditor({ range, message, severity, code }: Diagnostic, entry: Entry): vscode.Diagnostic {
  return makeDiagnostic(toRange(entry.checked.document.lines, range), message, severity, code);
}

/** A diagnostic of the editor with our source. */
export function makeDiagnostic(range: vscode.Range, message: string, severity: Severity, code: Diagnostic['code']): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, severities[severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = code;
  return diagnostic;
}
