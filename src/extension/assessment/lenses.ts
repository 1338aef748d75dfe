import * as vscode from 'vscode';
import { decisionsOn, placeOfPoint, waitingPoints, type PointInEntry } from '../../core/assessment/waiting.js';
import { decideLabel, entryLensTitle, pointLensTitle, whatChangedLabel } from '../../core/words/deciding.js';
import { shortName, type Entry } from '../evidence/entry.js';
import type { Group } from '../evidence/groups.js';
import { commandIds } from '../ids.js';
import { toRange } from '../ranges.js';
import { changesAssessorMode, isAssessorMode } from '../settings.js';
import type { Assessing } from './assessing.js';

/** In assessor mode: above the words of each point that is found, claimed or decided, what was found and decided; it leads to deciding, again too. */
export function registerLenses({ store, groups, boundary }: Assessing): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: (document) => boundary.provide(() => {
      const entry = isAssessorMode() ? store.upToDate(document) : undefined;
      const group = entry && groups.groupOf(entry);
      return entry && group?.portfolio ? lensesOf(entry, group) : [];
    }),
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider('markdown', provider),
    boundary.on(groups.onDidChange, () => { changed.fire(); }),
    boundary.on(vscode.workspace.onDidChangeConfiguration, (event) => { if (changesAssessorMode(event)) changed.fire(); }),
  );
}

function lensesOf(entry: Entry, { checked }: Group): vscode.CodeLens[] {
  const key = entry.uri.toString();
  const { document, coverage } = entry.checked;
  const waiting = waitingPoints(checked).filter((each) => each.entry === key).length;
  const decided = checked.decisions.filter((each) => each.key === key);
  const lens = (line: number, title: string, command: string, argument?: unknown): vscode.CodeLens =>
    new vscode.CodeLens(new vscode.Range(line, 0, line, 0), { title, command, arguments: argument === undefined ? [] : [argument] });
  const ofPoints = coverage.points.flatMap((point) => {
    const place: PointInEntry = { entry: key, pack: point.pack, point: point.point.point.id };
    const own = decisionsOn(checked, place);
    if (point.found === 'none' && !point.claimed && own.length === 0) return [];
    const { line } = toRange(document.lines, placeOfPoint(entry, point, own)).start;
    return [
      lens(line, pointLensTitle(point, own, decideLabel), own.length > 1 ? commandIds.settleConflict : commandIds.decide, place),
      ...(own.some(({ faults }) => faults.includes('out-of-date')) ? [lens(line, whatChangedLabel, commandIds.whatChanged, place)] : []),
    ];
  });
  return [lens(0, entryLensTitle(shortName(entry), decided, waiting), commandIds.nextWaiting), ...ofPoints];
}
