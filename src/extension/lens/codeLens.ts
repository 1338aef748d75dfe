import * as vscode from 'vscode';
import { sectionsOf } from '../../core/coverage/sections.js';
import type { PointCoverage } from '../../core/coverage/types.js';
import { howToClaimMessage } from '../../core/words/claims.js';
import { entryLens, sectionLens } from '../../core/words/writing.js';
import type { Boundary } from '../boundary.js';
import type { Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import { commandIds } from '../ids.js';
import { toRange } from '../ranges.js';
import { changesAssessorMode, changesLens, isAssessorMode, showsLens } from '../settings.js';

/** One line above an entry, and one above each section in which something is found. A setting turns them off; in assessor mode the assessor's own lines stand there instead. */
export function registerCodeLens(store: EvidenceStore, boundary: Boundary): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const fire = (): void => { changed.fire(); };
  return vscode.Disposable.from(
    changed,
    boundary.on(store.onDidChange, fire),
    boundary.on(vscode.workspace.onDidChangeConfiguration, (event) => {
      if (changesLens(event) || changesAssessorMode(event)) fire();
    }),
    vscode.languages.registerCodeLensProvider('markdown', {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document) => boundary.provide(() => {
        if (!showsLens() || isAssessorMode()) return [];
        const entry = store.entryOf(document.uri);
        return entry?.version === document.version ? lensesOf(entry) : undefined;
      }),
    }),
  );
}

function lensesOf({ checked: { document, coverage } }: Entry): vscode.CodeLens[] {
  if (coverage.points.length === 0) return [];
  const lens = (range: vscode.Range, title: string, points: readonly PointCoverage[], tooltip?: string): vscode.CodeLens =>
    new vscode.CodeLens(range, { title, ...(tooltip !== undefined && { tooltip }), command: commandIds.showPoints, arguments: [points.map(({ point }) => point.point.id)] });
  return [
    lens(new vscode.Range(0, 0, 0, 0), entryLens(coverage.points), coverage.points, document.claims.length > 0 ? undefined : howToClaimMessage(coverage.points)),
    ...sectionsOf(document, coverage).map(({ heading, points }) => lens(toRange(document.lines, heading), sectionLens(points), points)),
  ];
}
