import * as vscode from 'vscode';
import { afterSentence } from '../../core/coverage/afterSentence.js';
import { whatNext, type NextStep } from '../../core/coverage/whatNext.js';
import { newEvidenceLabel, nothingNextMessage, showPointLabel, whatNextMessage } from '../../core/words/whatNext.js';
import { chooseGroup } from '../commands/chooseGroup.js';
import type { CoverageView } from '../coverageView/coverageView.js';
import type { Group, Groups } from '../evidence/groups.js';
import { commandIds } from '../ids.js';
import { pointUri } from '../points/pointAddress.js';
import { placeIn, revealPlace } from '../reveal.js';

/** Says which gap is easiest to close and why, and opens its place. */
export async function showWhatNext(groups: Groups, view: CoverageView): Promise<void> {
  const group = await chooseGroup(groups);
  if (!group) return;
  const step = whatNext(group.checked);
  if (!step) {
    void vscode.window.showInformationMessage(nothingNextMessage);
    return;
  }
  await open(step, group, view);
  void tell(step, group);
}

async function open(step: NextStep, group: Group, view: CoverageView): Promise<void> {
  const entry = 'entry' in step ? group.entries.find(({ uri }) => uri.toString() === step.entry.key) : undefined;
  if (entry && 'range' in step) await revealPlace(placeIn(entry, afterSentence(entry.checked.document, step.range.end)));
  else await view.showPoint(step.point.point.point.id, group.id);
}

async function tell(step: NextStep, group: Group): Promise<void> {
  const labels = step.kind === 'finish' || step.kind === 'write' ? [showPointLabel] : [newEvidenceLabel, showPointLabel];
  const chosen = await vscode.window.showInformationMessage(whatNextMessage(step), ...labels);
  if (chosen === newEvidenceLabel) await vscode.commands.executeCommand(commandIds.newEvidence);
  if (chosen === showPointLabel) await vscode.commands.executeCommand('vscode.open', pointUri({ group: group.id, pack: step.point.pack, point: step.point.point.point.id }));
}
