import * as vscode from 'vscode';
import type { Boundary } from '../boundary.js';
import type { EvidenceStore } from '../evidence/evidenceStore.js';
import type { Groups } from '../evidence/groups.js';
import type { Today } from '../evidence/today.js';
import { commandIds } from '../ids.js';
import { afterWalkthrough } from './afterWalkthrough.js';
import { askInEditor } from './asker.js';
import { askWitness, copyWitnessEmail } from './askWitness.js';
import { beginEvidence } from './newEvidence.js';
import { beginPortfolio } from './newPortfolio.js';
import { openRemembered } from './openAfterReload.js';
import { openWalkthrough } from './openWalkthrough.js';
import { registerProgress } from './progress.js';

/** The ways to begin: a portfolio, an entry, a form for a witness. */
export function registerStart(context: vscode.ExtensionContext, store: EvidenceStore, groups: Groups, today: Today, boundary: Boundary): vscode.Disposable {
  openRemembered(context).catch(boundary.failed);
  return vscode.Disposable.from(
    registerProgress(groups, boundary),
    boundary.command(commandIds.newPortfolio, () => afterWalkthrough().then(() => beginPortfolio(context, askInEditor, today.date))),
    boundary.command(commandIds.newEvidence, () => afterWalkthrough().then(() => beginEvidence(groups, askInEditor, today.date))),
    boundary.command(commandIds.askWitness, () => afterWalkthrough().then(() => askWitness(groups, askInEditor))),
    boundary.command(commandIds.copyWitnessEmail, () => copyWitnessEmail(store)),
    boundary.command(commandIds.openWalkthrough, () => openWalkthrough(context)),
  );
}
