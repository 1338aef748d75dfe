import * as vscode from 'vscode';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import { placeIn, revealPlace } from '../reveal.js';
import type { CellName } from './protocol.js';

/** Opens an entry beside the matrix, at the first words that earn the point, else at its claim, else at the top. */
export async function openCell(store: EvidenceStore, { entry: key, pack, point }: CellName): Promise<void> {
  const entry = store.entryOf(vscode.Uri.parse(key, true));
  if (!entry) return;
  const { coverage, document } = entry.checked;
  const covered = coverage.points.find((each) => each.pack === pack && each.point.point.id === point);
  const range = covered?.evidence[0]?.range ?? document.claims.find((claim) => claim.point === point)?.range ?? { start: 0, end: 0 };
  await revealPlace(placeIn(entry, range), vscode.ViewColumn.Beside);
}
