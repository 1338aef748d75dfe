import * as vscode from 'vscode';
import { evidenceKinds } from '../../core/document/types.js';
import { newEntry } from '../../core/templates/newEntry.js';
import { sentenceCase } from '../../core/words/lacking.js';
import { kindWords } from '../../core/words/portfolio.js';
import { kindPrompts } from '../../core/words/templates.js';
import { fileThereMessage, kindPrompt, newEvidenceTitle, pointsPrompt, stepTitle, titleMissingMessage, titlePrompt } from '../../core/words/start.js';
import type { Groups } from '../evidence/groups.js';
import { nameOf } from '../evidence/places.js';
import type { Asker } from './asker.js';
import { choosePortfolio } from './choosePortfolio.js';
import { entryFile } from './entryFile.js';
import { pointChoices } from './pointChoices.js';
import { openAtPrompt, writeNew } from './writeNew.js';

const steps = 3;

/** Asks for kind, points and title, writes the entry with its fields and prompts, and opens it at the first prompt. */
export async function beginEvidence(groups: Groups, asker: Asker, today: string): Promise<void> {
  const group = await choosePortfolio(groups, asker, newEvidenceTitle);
  if (!group) return;
  const kinds = evidenceKinds.map((value) => ({ label: sentenceCase(kindWords[value]), detail: kindPrompts[value].use, value }));
  const kind = await asker.one(kinds, { title: stepTitle(newEvidenceTitle, 1, steps), placeHolder: kindPrompt });
  if (!kind) return;
  const points = await asker.many(pointChoices(group), { title: stepTitle(newEvidenceTitle, 2, steps), placeHolder: pointsPrompt });
  if (!points) return;
  const title = await asker.text({ title: stepTitle(newEvidenceTitle, 3, steps), prompt: titlePrompt, missing: titleMissingMessage });
  if (title === undefined) return;
  const { id, uri } = await entryFile(group, kind, title);
  const text = newEntry({ id, kind, title, learner: group.portfolio.manifest.learner, date: today, claims: points.map((point) => point.id) });
  if (!(await writeNew(uri, text))) void vscode.window.showInformationMessage(fileThereMessage(nameOf(uri)));
  await openAtPrompt(uri);
}
