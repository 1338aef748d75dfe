import * as vscode from 'vscode';
import { emailText, witnessRequest } from '../../core/templates/witnessRequest.js';
import { activityPrompt, askWitnessTitle, copyEmailLabel, emailCopiedMessage, fileThereMessage, noFormHereMessage, stepTitle, titleMissingMessage, witnessFormMessage, witnessPointsPrompt } from '../../core/words/start.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import { nameOf } from '../evidence/places.js';
import { commandIds } from '../ids.js';
import type { Asker } from './asker.js';
import { choosePortfolio } from './choosePortfolio.js';
import { entryFile } from './entryFile.js';
import { pointChoices } from './pointChoices.js';
import { writeNew } from './writeNew.js';

const steps = 2;

/** Asks what the witness saw and which points it may bear on, writes the form to send, and opens it. */
export async function askWitness(groups: Groups, asker: Asker): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const group = await choosePortfolio(groups, asker, askWitnessTitle);
  if (!group) return;
  const entry = group.entries.find(({ uri }) => uri.toString() === active);
  const about = entry?.checked.document.frontMatter?.title;
  const activity = await asker.text({ title: stepTitle(askWitnessTitle, 1, steps), prompt: activityPrompt, missing: titleMissingMessage, ...(about !== undefined && { value: about }) });
  if (activity === undefined) return;
  const points = await asker.many(pointChoices(group), { title: stepTitle(askWitnessTitle, 2, steps), placeHolder: witnessPointsPrompt });
  if (!points) return;
  const { id, uri } = await entryFile(group, 'witness-statement', activity);
  const { learner, employer } = group.portfolio.manifest;
  if (!(await writeNew(uri, witnessRequest({ id, learner, employer, activity, points })))) void vscode.window.showInformationMessage(fileThereMessage(nameOf(uri)));
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  void offerCopy();
}

/** Copies the witness form in the active editor as plain text for an e-mail. */
export async function copyWitnessEmail(store: EvidenceStore): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const entry = document && store.upToDate(document);
  if (entry?.checked.document.frontMatter?.kind !== 'witness-statement') {
    void vscode.window.showInformationMessage(noFormHereMessage);
    return;
  }
  await vscode.env.clipboard.writeText(emailText(entry.checked.document.text));
  void vscode.window.showInformationMessage(emailCopiedMessage);
}

async function offerCopy(): Promise<void> {
  if ((await vscode.window.showInformationMessage(witnessFormMessage, copyEmailLabel)) === copyEmailLabel) await vscode.commands.executeCommand(commandIds.copyWitnessEmail);
}
