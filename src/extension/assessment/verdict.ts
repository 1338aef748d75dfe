import * as vscode from 'vscode';
import { sameName } from '../../core/people/names.js';
import type { SampleRecord } from '../../core/assessment/types.js';
import { actionPrompt, agreePrompt, chooseSampledDecisionPlaceholder, chooseVerdictPlaceholder, donePrompt, noActionMessage, nothingDecidedHereMessage, nothingToCountersignMessage, ownDecisionMessage, reasonTitle, verdictChoices } from '../../core/words/deciding.js';
import { askReason } from './askReason.js';
import type { Assessing } from './assessing.js';
import { decisionTarget, type DecisionTarget } from './decisionTarget.js';
import { whoDecides } from './person.js';
import { newRecord, saveRecords } from './saveRecords.js';

type Verdict = SampleRecord['verdict'];

const verdicts = ['agree', 'action-needed', 'done'] as const;
const prompts: Readonly<Record<Verdict, string>> = { agree: agreePrompt, 'action-needed': actionPrompt, done: donePrompt };

/**
 * Records what the quality assurer says of a decision, or that what was asked for is done.
 * @param argument which one, as in `decisionTarget`; with `verdict` and `note` where they are not to be asked for
 */
export async function giveVerdict(assessing: Assessing, argument: unknown): Promise<void> {
  const target = await decisionTarget(assessing, argument, { placeHolder: chooseSampledDecisionPlaceholder, nothing: nothingDecidedHereMessage, fits: () => true });
  if (!target) return;
  const given = argument as { readonly verdict?: unknown; readonly note?: unknown } | undefined;
  const verdict = verdicts.find((each) => each === given?.verdict) ?? (await chooseVerdict(target));
  const { record } = target.decision.standing;
  const by = verdict && (await whoDecides());
  if (!by) return;
  if (verdict !== 'done' && sameName(by, record.by)) {
    void vscode.window.showInformationMessage(ownDecisionMessage);
    return;
  }
  const title = `${reasonTitle(record.point, record.entry, record.decision)} · ${verdictChoices[verdict].label}`;
  const note = typeof given?.note === 'string' ? given.note : await askReason(title, prompts[verdict], verdict === 'agree' ? undefined : noActionMessage);
  if (note === undefined) return;
  await saveRecords(assessing.assessments, target.portfolio, [{ kind: 'sample', ...newRecord(by), decision: record.id, verdict, note }]);
}

/** Countersigns the decision of an assessor who is not qualified yet. @param argument which one, as in `decisionTarget` */
export async function countersign(assessing: Assessing, argument: unknown): Promise<void> {
  const target = await decisionTarget(assessing, argument, {
    placeHolder: chooseSampledDecisionPlaceholder,
    nothing: nothingToCountersignMessage,
    fits: ({ faults }) => faults.includes('not-countersigned'),
  });
  const by = target && (await whoDecides());
  if (!by) return;
  const { record } = target.decision.standing;
  if (sameName(by, record.by)) {
    void vscode.window.showInformationMessage(ownDecisionMessage);
    return;
  }
  await saveRecords(assessing.assessments, target.portfolio, [{ kind: 'countersignature', ...newRecord(by), decision: record.id }]);
}

/** Where action was asked for, only that it is followed up, or asked for again; else not that. */
async function chooseVerdict({ decision: { faults } }: DecisionTarget): Promise<Verdict | undefined> {
  const isOpen = faults.includes('action-needed');
  const offered = isOpen ? (['done', 'action-needed', 'agree'] as const) : (['agree', 'action-needed'] as const);
  const picks = offered.map((verdict) => ({ ...verdictChoices[verdict], verdict }));
  return (await vscode.window.showQuickPick(picks, { placeHolder: chooseVerdictPlaceholder }))?.verdict;
}
