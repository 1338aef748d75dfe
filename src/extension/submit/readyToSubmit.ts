import * as vscode from 'vscode';
import type { Obstacle } from '../../core/portfolio/inTheWay.js';
import { obstaclesByPressing } from '../../core/portfolio/readyToSubmit.js';
import { shownObstacles } from '../../core/portfolio/shownObstacles.js';
import { declarationHeading, declarationLine, notSignedMessage, pressingWords, signAgainLabel, signedBy, signLabel, submitPlaceholder } from '../../core/words/submit.js';
import { chooseGroup } from '../commands/chooseGroup.js';
import { goToObstacle, obstaclePick } from '../commands/showInTheWay.js';
import type { CoverageView } from '../coverageView/coverageView.js';
import type { Group, Groups } from '../evidence/groups.js';
import { severitySetting } from '../settings.js';
import type { Asker } from '../start/asker.js';
import { signDeclaration } from './signDeclaration.js';

/** A line of the list: a heading, something in the way, or the declaration. */
export interface SubmitPick extends vscode.QuickPickItem {
  readonly obstacle?: Obstacle;
  readonly signs?: true;
}

/** Reads everything, lists what stands in the way of handing in, most pressing first, and asks for the declaration. */
export async function readyToSubmit(groups: Groups, view: CoverageView, asker: Asker, today: string): Promise<void> {
  const group = await chooseGroup(groups);
  if (!group) return;
  const picks = submitPicks(group);
  const inTheWay = picks.filter(({ obstacle }) => obstacle).length;
  const signed = !group.portfolio || group.portfolio.manifest.declaration !== undefined;
  const chosen = await vscode.window.showQuickPick(picks, { title: group.name, placeHolder: submitPlaceholder(group.totals, inTheWay, signed), matchOnDescription: true, matchOnDetail: true, ignoreFocusOut: true });
  if (chosen?.obstacle) await goToObstacle(chosen.obstacle, group, view);
  if (chosen?.signs && group.portfolio) await signDeclaration(group.portfolio, asker, today);
}

/** The lines: what is in the way under its headings, then the declaration, signed or not. */
export function submitPicks(group: Group): readonly SubmitPick[] {
  const heading = (label: string): SubmitPick => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const lines = obstaclesByPressing({ inTheWay: shownObstacles(group.checked.inTheWay, severitySetting()) }).flatMap(({ pressing, obstacles }) => [heading(pressingWords[pressing]), ...obstacles.map((obstacle) => obstaclePick(obstacle, group))]);
  if (!group.portfolio) return lines;
  const { declaration } = group.portfolio.manifest;
  return [...lines, heading(declarationHeading), { label: declaration ? signAgainLabel : signLabel, description: declaration ? signedBy(declaration.name, declaration.date) : notSignedMessage, detail: declarationLine, signs: true }];
}
