import * as vscode from 'vscode';
import { groupBy } from '../../core/collections/groupBy.js';
import type { ReviewedDecision } from '../../core/assessment/review.js';
import type { PointInEntry } from '../../core/assessment/waiting.js';
import type { DecisionRecord } from '../../core/assessment/types.js';
import { decidedWords } from '../../core/words/assessment.js';
import { chooseDecidedPointPlaceholder, nothingToSettleMessage, settleLabel } from '../../core/words/deciding.js';
import type { Assessing } from './assessing.js';
import { whoDecides } from './person.js';
import { newRecord, saveRecords } from './saveRecords.js';
import { pointTarget, targetAt } from './target.js';

/**
 * Lets the user say which of several decisions on one point stands. It is made again in their name, in the place of all
 * of them; the others stay in the history.
 * @param argument a place or a line of the coverage view; when undefined, one of those in conflict
 */
export async function settleConflict(assessing: Assessing, argument: unknown): Promise<void> {
  const target = argument === undefined ? await chooseConflict(assessing) : await pointTarget(assessing, argument);
  if (!target || target.decided.length < 2) {
    if (target) void vscode.window.showInformationMessage(nothingToSettleMessage);
    return;
  }
  const picks = target.decided.map(({ standing: { record } }) => ({ label: decidedWords(record), detail: record.reason, record }));
  const chosen = await vscode.window.showQuickPick(picks, { title: `${target.place.point}: ${settleLabel.replace('…', '')}` });
  const by = chosen && (await whoDecides());
  if (!chosen || !by) return;
  const record: DecisionRecord = { ...chosen.record, ...newRecord(by), replaces: target.decided.map(({ standing }) => standing.record.id) };
  await saveRecords(assessing.assessments, target.portfolio, [record]);
}

async function chooseConflict(assessing: Assessing) {
  const decisions = assessing.groups.all.flatMap(({ checked }) => checked.decisions.filter(({ faults }) => faults.includes('conflict')));
  const places = [...groupBy(decisions, keyOf).values()].flatMap(([first]) => placeOf(first));
  if (places.length === 0) void vscode.window.showInformationMessage(nothingToSettleMessage);
  const picks = places.map(({ place, entry }) => ({ label: `${place.point} · ${entry}`, place }));
  const chosen = picks.length <= 1 ? picks[0] : await vscode.window.showQuickPick(picks, { placeHolder: chooseDecidedPointPlaceholder });
  return chosen && targetAt(assessing, chosen.place);
}

function keyOf({ key, standing: { record: { entry, pack, point } } }: ReviewedDecision): string {
  return JSON.stringify([key ?? entry, pack, point]);
}

function placeOf(decision: ReviewedDecision | undefined): { readonly place: PointInEntry; readonly entry: string }[] {
  if (decision?.key === undefined) return [];
  const { entry, pack, point } = decision.standing.record;
  return [{ place: { entry: decision.key, pack, point }, entry }];
}
