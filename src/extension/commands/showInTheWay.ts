import * as vscode from 'vscode';
import { manifestName } from '../../core/portfolio/manifest.js';
import type { Obstacle } from '../../core/portfolio/inTheWay.js';
import { shownObstacles } from '../../core/portfolio/shownObstacles.js';
import { inTheWayPlaceholder, lineAndDetail, nothingInTheWayMessage } from '../../core/words/inTheWay.js';
import type { CoverageView } from '../coverageView/coverageView.js';
import { shortName } from '../evidence/entry.js';
import type { Group, Groups } from '../evidence/groups.js';
import { nameOf } from '../evidence/places.js';
import { placeIn, revealPlace } from '../reveal.js';
import { severitySetting } from '../settings.js';
import { chooseGroup } from './chooseGroup.js';

/** Something that stands in the way, as a line to choose. */
export interface ObstaclePick extends vscode.QuickPickItem {
  readonly obstacle: Obstacle;
}

/** Lists why progress is not complete; each line leads to its place. */
export async function showInTheWay(groups: Groups, view: CoverageView): Promise<void> {
  const group = await chooseGroup(groups);
  if (!group) return;
  const picks = obstaclePicks(group);
  if (picks.length === 0) {
    void vscode.window.showInformationMessage(nothingInTheWayMessage);
    return;
  }
  const chosen = await vscode.window.showQuickPick(picks, { placeHolder: inTheWayPlaceholder, matchOnDescription: true, matchOnDetail: true });
  if (chosen) await goToObstacle(chosen.obstacle, group, view);
}

/** The lines to choose from, most pressing first. */
export function obstaclePicks(group: Group): readonly ObstaclePick[] {
  return shownObstacles(group.checked.inTheWay, severitySetting()).map((obstacle) => obstaclePick(obstacle, group));
}

/** Something in the way as a line, with the name of the file in which it stands, and under it what to do. */
export function obstaclePick(obstacle: Obstacle, { entries }: Group): ObstaclePick {
  const entry = entries.find(({ uri }) => uri.toString() === obstacle.place?.key);
  const place = entry ? shortName(entry) : obstacle.place ? fileName(obstacle.place.key) : '';
  const description = obstacle.message.includes(place) ? '' : place;
  const { line, detail } = lineAndDetail(obstacle.message);
  return { label: line, description, detail, obstacle };
}

/** @param key the address of a file that is not read; undefined for the manifest */
function fileName(key: string | undefined): string {
  return key === undefined ? manifestName : nameOf(vscode.Uri.parse(key, true));
}

/** Opens the place of something that stands in the way; a point that no entry shows is shown in the view. */
export async function goToObstacle({ place, point }: Obstacle, group: Group, view: CoverageView): Promise<void> {
  const entry = group.entries.find(({ uri }) => uri.toString() === place?.key);
  if (entry && place && point === undefined) await revealPlace(placeIn(entry, place.range));
  else if (point !== undefined) await view.showPoint(point, group.id);
  else if (place?.key !== undefined) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(place.key, true));
  else if (place && group.portfolio) await revealPlace({ uri: group.portfolio.file.uri.toString(), range: group.portfolio.file.lines.rangeAt(place.range) });
}
