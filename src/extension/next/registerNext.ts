import * as vscode from 'vscode';
import type { Boundary } from '../boundary.js';
import type { CoverageView } from '../coverageView/coverageView.js';
import type { Groups } from '../evidence/groups.js';
import type { Today } from '../evidence/today.js';
import { commandIds } from '../ids.js';
import { afterWalkthrough } from '../start/afterWalkthrough.js';
import { askInEditor } from '../start/asker.js';
import { readyToSubmit } from '../submit/readyToSubmit.js';
import { showWhatNext } from './whatNext.js';

/** The commands that say what is left to do: the next thing, and everything. */
export function registerNext(groups: Groups, view: CoverageView, today: Today, boundary: Boundary): vscode.Disposable {
  return vscode.Disposable.from(
    boundary.command(commandIds.whatNext, () => afterWalkthrough().then(() => showWhatNext(groups, view))),
    boundary.command(commandIds.readyToSubmit, () => afterWalkthrough().then(() => readyToSubmit(groups, view, askInEditor, today.date))),
  );
}
