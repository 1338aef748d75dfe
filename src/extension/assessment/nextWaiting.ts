import * as vscode from 'vscode';
import { waitingPoints, type WaitingPoint } from '../../core/assessment/waiting.js';
import { nothingWaitsMessage, pointLensTitle } from '../../core/words/deciding.js';
import type { Entry } from '../evidence/entry.js';
import { placeIn, revealPlace } from '../reveal.js';
import type { Assessing } from './assessing.js';
import { targetAt } from './target.js';

const messageMilliseconds = 10_000;

interface Stop extends WaitingPoint {
  readonly in: Entry;
}

/** Goes to the next point that waits for a decision, after the one that was gone to last or the cursor, through all portfolios and round again. */
export function createNextWaiting(assessing: Assessing): () => Promise<void> {
  let last: { readonly stop: Stop; readonly at: string } | undefined;
  return async () => {
    const stops = assessing.groups.all.filter(({ portfolio }) => portfolio !== undefined).flatMap(({ checked, entries }) => {
      const byKey = new Map(entries.map((entry) => [entry.uri.toString(), entry]));
      return waitingPoints(checked).flatMap((waiting): Stop[] => {
        const entry = byKey.get(waiting.entry);
        return entry ? [{ ...waiting, in: entry }] : [];
      });
    });
    const next = stopAfter(stops, last?.at === cursorPlace() ? last.stop : undefined);
    if (!next) {
      void vscode.window.showInformationMessage(nothingWaitsMessage);
      return;
    }
    await revealPlace(placeIn(next.in, next.range));
    last = { stop: next, at: cursorPlace() };
    const target = targetAt(assessing, next);
    if (target) vscode.window.setStatusBarMessage(pointLensTitle(target.coverage, target.decided), messageMilliseconds);
  };
}

/** Several points can wait at one place: after the one gone to last comes the next in order, else the first after the cursor. */
function stopAfter(stops: readonly Stop[], last: Stop | undefined): Stop | undefined {
  const before = last ? stops.findIndex(({ entry, pack, point }) => entry === last.entry && pack === last.pack && point === last.point) : -1;
  if (before >= 0) return stops[(before + 1) % stops.length];
  const editor = vscode.window.activeTextEditor;
  const key = editor?.document.uri.toString();
  const inEntry = stops.findIndex((stop) => stop.entry === key && editor !== undefined && stop.range.start >= stop.in.checked.document.lines.offsetAt(editor.selection.active));
  if (inEntry >= 0) return stops[inEntry];
  const own = stops.findLastIndex(({ entry }) => entry === key);
  return stops[(own + 1) % Math.max(1, stops.length)];
}

function cursorPlace(): string {
  const editor = vscode.window.activeTextEditor;
  return editor ? JSON.stringify([editor.document.uri.toString(), editor.selection.start]) : '';
}
