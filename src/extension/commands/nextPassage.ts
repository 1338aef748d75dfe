import * as vscode from 'vscode';
import type { TextRange } from '../../core/text/range.js';
import { noGapMessage } from '../../core/words/claims.js';
import { noPassageMessage } from '../../core/words/messages.js';
import type { Entry } from '../evidence/entry.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { placeIn, revealPlace } from '../reveal.js';
import { cursorInEntry, pointsAt, type Cursor } from './cursor.js';

interface Stop {
  readonly entry: Entry;
  readonly range: TextRange;
}

/**
 * Goes to the next passage, or the one before, that earns the point at the cursor, also in other entries; without
 * a point at the cursor, to the next of this entry that earns any.
 */
export async function goToPassage(store: EvidenceStore, groups: Groups, step: 1 | -1): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const points = pointsAt(cursor);
  const others = points.size === 0 ? [] : (groups.groupOf(cursor.entry)?.entries ?? []).filter(({ uri }) => uri.toString() !== cursor.entry.uri.toString());
  await goTo([cursor.entry, ...others].flatMap((entry) => passagesOf(entry, points)), cursor, step, noPassageMessage);
}

/** Goes to the next claim of this entry that was not found, or found in part. */
export async function goToGap(store: EvidenceStore, groups: Groups): Promise<void> {
  const cursor = cursorInEntry(store);
  if (!cursor) return;
  const { entry } = cursor;
  const { document: { claims }, coverage } = entry.checked;
  const gaps = groups.diagnosticsOf(entry).filter(({ code, severity }) => code.startsWith('claim.') && severity !== 'hint');
  await goTo(gaps.map(({ range }) => ({ entry, range })), cursor, 1, noGapMessage(claims.length, coverage.points));
}

function passagesOf(entry: Entry, points: ReadonlySet<string>): Stop[] {
  return entry.checked.coverage.points
    .filter(({ point }) => points.size === 0 || points.has(point.point.id))
    .flatMap(({ evidence }) => evidence.map(({ range }) => ({ entry, range })));
}

async function goTo(stops: readonly Stop[], cursor: Cursor, step: 1 | -1, nothing: string): Promise<void> {
  const here = { entry: cursor.entry, range: { start: cursor.offset, end: cursor.offset } };
  const ordered = [...stops].sort((a, b) => step * compare(a, b));
  const next = ordered.find((stop) => step * compare(stop, here) > 0) ?? ordered[0];
  if (next) await revealPlace(placeIn(next.entry, next.range));
  else void vscode.window.showInformationMessage(nothing);
}

function compare(a: Stop, b: Stop): number {
  const [left, right] = [a.entry.uri.toString(), b.entry.uri.toString()];
  return left === right ? a.range.start - b.range.start : left < right ? -1 : 1;
}
