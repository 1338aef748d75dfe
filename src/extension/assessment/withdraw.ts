import * as vscode from 'vscode';
import { chooseDecisionToWithdrawPlaceholder, nothingDecidedHereMessage, reasonTitle, withdrawReasonPrompt, withdrawnMessage } from '../../core/words/deciding.js';
import { askReason } from './askReason.js';
import type { Assessing } from './assessing.js';
import { decisionTarget } from './decisionTarget.js';
import { whoDecides } from './person.js';
import { newRecord, saveRecords } from './saveRecords.js';

const messageMilliseconds = 6000;

/**
 * Takes a decision back, with a reason. It stays in the history.
 * @param argument which one, as in `decisionTarget`; with `reason` where it is not to be asked for
 */
export async function withdraw(assessing: Assessing, argument: unknown): Promise<void> {
  const target = await decisionTarget(assessing, argument, { placeHolder: chooseDecisionToWithdrawPlaceholder, nothing: nothingDecidedHereMessage, fits: () => true });
  if (!target) return;
  const { record } = target.decision.standing;
  const given = (argument as { readonly reason?: unknown } | undefined)?.reason;
  const reason = typeof given === 'string' ? given : await askReason(reasonTitle(record.point, record.entry, record.decision), withdrawReasonPrompt);
  const by = reason && (await whoDecides());
  if (!reason || !by) return;
  if (await saveRecords(assessing.assessments, target.portfolio, [{ kind: 'withdrawal', ...newRecord(by), decision: record.id, reason }])) {
    vscode.window.setStatusBarMessage(withdrawnMessage(record), messageMilliseconds);
  }
}
