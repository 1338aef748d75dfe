import * as vscode from 'vscode';
import type { Diagnostic, RelatedPlace } from '../../core/diagnostics/types.js';
import { shownSeverity } from '../../core/diagnostics/severities.js';
import type { LineIndex } from '../../core/text/lineIndex.js';
import type { Boundary } from '../boundary.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Group, Groups } from '../evidence/groups.js';
import { toRange } from '../ranges.js';
import { changesSeverity, severitySetting } from '../settings.js';
import { makeDiagnostic } from './makeDiagnostic.js';

/** Tells in the Problems panel what is to be told of the entries, and of a portfolio as a whole at its manifest. */
export function registerEntryDiagnostics(store: EvidenceStore, groups: Groups, boundary: Boundary): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('portfolio-evidence');
  let shown: ReadonlyMap<string, string> = new Map();
  const show = (): void => {
    const next = new Map<string, string>();
    const tell = (uri: vscode.Uri, told: readonly vscode.Diagnostic[]): void => {
      const key = uri.toString();
      const look = JSON.stringify(told.map((each) => [each, each.relatedInformation]));
      if (told.length === 0) return;
      next.set(key, look);
      if (shown.get(key) !== look) collection.set(uri, told);
    };
    for (const group of groups.all) tellGroup(group, tell);
    for (const { uri, message } of store.unreadable) tell(uri, [makeDiagnostic(new vscode.Range(0, 0, 0, 0), message, 'error', 'document.unreadable')]);
    for (const key of shown.keys()) if (!next.has(key)) collection.delete(vscode.Uri.parse(key, true));
    shown = next;
  };
  return vscode.Disposable.from(collection, boundary.on(groups.onDidChange, show), boundary.on(vscode.workspace.onDidChangeConfiguration, (event) => {
    if (changesSeverity(event)) show();
  }));
}

function tellGroup({ portfolio, checked }: Group, tell: (uri: vscode.Uri, told: readonly vscode.Diagnostic[]) => void): void {
  const places = new Map(checked.entries.map(({ key, checked: { document } }) => [key, document.lines]));
  for (const { key, checked: { document }, diagnostics } of checked.entries) {
    tell(vscode.Uri.parse(key, true), diagnostics.flatMap((each) => toEditor(each, document.lines, places)));
  }
  if (portfolio) tell(portfolio.file.uri, checked.manifestDiagnostics.flatMap((each) => toEditor(each, portfolio.file.lines, places)));
}

function toEditor({ range, message, severity, code, related = [] }: Diagnostic, lines: LineIndex, places: ReadonlyMap<string, LineIndex>): vscode.Diagnostic[] {
  const shown = shownSeverity(code, severity, severitySetting());
  if (shown === 'off') return [];
  const diagnostic = makeDiagnostic(toRange(lines, range), message, shown, code);
  const elsewhere = related.flatMap((place) => relatedPlace(place, places));
  if (elsewhere.length > 0) diagnostic.relatedInformation = elsewhere;
  return [diagnostic];
}

function relatedPlace({ key, range, message }: RelatedPlace, places: ReadonlyMap<string, LineIndex>): vscode.DiagnosticRelatedInformation[] {
  const lines = places.get(key);
  return lines ? [new vscode.DiagnosticRelatedInformation(new vscode.Location(vscode.Uri.parse(key, true), toRange(lines, range)), message)] : [];
}
