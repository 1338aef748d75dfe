import * as vscode from 'vscode';
import { decisionsOn, placeOfPoint } from '../../core/assessment/waiting.js';
import type { Groups } from '../evidence/groups.js';
import { placeIn, revealPlace } from '../reveal.js';
import type { CellName } from './protocol.js';

/** Opens an entry beside the matrix, where the point is to be looked at: words that have changed, words that earn it, its claim, or the top. */
export async function openCell(groups: Groups, cell: CellName): Promise<void> {
  const group = groups.all.find(({ entries }) => entries.some(({ uri }) => uri.toString() === cell.entry));
  const entry = group?.entries.find(({ uri }) => uri.toString() === cell.entry);
  if (!group || !entry) return;
  const coverage = entry.checked.coverage.points.find(({ pack, point }) => pack === cell.pack && point.point.id === cell.point);
  const range = coverage ? placeOfPoint(entry, coverage, decisionsOn(group.checked, cell)) : { start: 0, end: 0 };
  await revealPlace(placeIn(entry, range), vscode.ViewColumn.Beside);
}
