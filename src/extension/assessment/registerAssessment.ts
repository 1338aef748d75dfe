import * as vscode from 'vscode';
import { assessorModeOffMessage, assessorModeOnMessage } from '../../core/words/deciding.js';
import { commandIds } from '../ids.js';
import { isAssessorMode, setAssessorMode } from '../settings.js';
import type { Assessing } from './assessing.js';
import { decide } from './decide.js';
import { showHistory } from './history.js';
import { registerLenses } from './lenses.js';
import { createNextWaiting } from './nextWaiting.js';
import { registerRecordDiagnostics } from './recordDiagnostics.js';
import { settleConflict } from './settleConflict.js';
import { countersign, giveVerdict } from './verdict.js';
import { registerWords, showWhatChanged } from './whatChanged.js';
import { withdraw } from './withdraw.js';

const messageMilliseconds = 6000;

/** What assessors and quality assurers do. */
export function registerAssessment(assessing: Assessing): vscode.Disposable {
  const { boundary, portfolios, assessments } = assessing;
  return vscode.Disposable.from(
    registerLenses(assessing),
    registerWords(assessing),
    registerRecordDiagnostics(portfolios, assessments, boundary),
    boundary.command(commandIds.assessorMode, toggleAssessorMode),
    boundary.command(commandIds.decide, (argument) => decide(assessing, argument)),
    boundary.command(commandIds.withdraw, (argument) => withdraw(assessing, argument)),
    boundary.command(commandIds.showHistory, (argument) => showHistory(assessing, argument)),
    boundary.command(commandIds.whatChanged, (argument) => showWhatChanged(assessing, argument)),
    boundary.command(commandIds.settleConflict, (argument) => settleConflict(assessing, argument)),
    boundary.command(commandIds.nextWaiting, createNextWaiting(assessing)),
    boundary.command(commandIds.giveVerdict, (argument) => giveVerdict(assessing, argument)),
    boundary.command(commandIds.countersign, (argument) => countersign(assessing, argument)),
  );
}

async function toggleAssessorMode(): Promise<void> {
  const on = !isAssessorMode();
  await setAssessorMode(on);
  vscode.window.setStatusBarMessage(on ? assessorModeOnMessage : assessorModeOffMessage, messageMilliseconds);
}
