import * as vscode from 'vscode';
import type { DiagnosticCode, Severity } from '../../core/diagnostics/types.js';
import { helpUri } from '../help/helpUri.js';

/** What every diagnostic names as its source. */
export const diagnosticSource = 'Portfolio Evidence';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A diagnostic of the editor with our source; its code opens the page that explains it. */
export function makeDiagnostic(range: vscode.Range, message: string, severity: Severity, code: DiagnosticCode): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, severities[severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: code, target: helpUri(code) };
  return diagnostic;
}

/** Our code of a diagnostic; undefined for somebody else's. */
export function codeOf({ source, code }: vscode.Diagnostic): string | undefined {
  return source === diagnosticSource && typeof code === 'object' ? String(code.value) : undefined;
}
