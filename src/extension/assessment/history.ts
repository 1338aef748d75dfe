import * as vscode from 'vscode';
import { changedWords } from '../../core/assessment/basis.js';
import { historyOf } from '../../core/assessment/history.js';
import type { AssessmentRecord } from '../../core/assessment/types.js';
import type { EvidenceDocument } from '../../core/document/types.js';
import { historyLine, historyPlaceholder, nothingDecidedMessage, wordsChangedLabel, wordsStandLabel } from '../../core/words/deciding.js';
import { pointName } from '../../core/words/messages.js';
import type { Assessing } from './assessing.js';
import { pointTarget, recordedPoint, type PointTarget } from './target.js';
import { compareWords } from './whatChanged.js';

/** A line of a point's history. */
export interface HistoryPick extends vscode.QuickPickItem {
  readonly record: AssessmentRecord;
}

/** Lists all that was decided on a point in an entry, with dates, reasons and whether the words still stand; a decision leads to its words then and now. */
export async function showHistory(assessing: Assessing, argument: unknown): Promise<void> {
  const target = await pointTarget(assessing, argument);
  if (!target) return;
  const picks = historyPicks(assessing, target);
  if (picks.length === 0) {
    void vscode.window.showInformationMessage(nothingDecidedMessage);
    return;
  }
  const chosen = await vscode.window.showQuickPick(picks, { title: pointName(target.coverage), placeHolder: historyPlaceholder, matchOnDetail: true });
  if (chosen?.record.kind === 'decision') await compareWords(target.portfolio, chosen.record);
}

/** The lines, latest first. */
export function historyPicks({ assessments }: Assessing, target: PointTarget): HistoryPick[] {
  const records = assessments.of(target.portfolio)?.records ?? [];
  return historyOf(records, recordedPoint(target)).map((record) => ({ ...historyLine(record), description: wordsStatus(record, target.entry.checked.document), record }));
}

function wordsStatus(record: AssessmentRecord, document: EvidenceDocument): string {
  if (record.kind !== 'decision' || record.basis.length === 0) return '';
  return changedWords(document, record.basis).length === 0 ? wordsStandLabel : wordsChangedLabel;
}
