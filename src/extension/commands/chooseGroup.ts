import * as vscode from 'vscode';
import { choosePortfolioPlaceholder } from '../../core/words/inTheWay.js';
import { longTotalsMessage } from '../../core/words/messages.js';
import type { Group, Groups } from '../evidence/groups.js';
import { offerPortfolio } from '../start/choosePortfolio.js';

/** The group of the active entry or manifest, the only one, or the one chosen. Offers to begin a portfolio when there is none. */
export async function chooseGroup(groups: Groups): Promise<Group | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  const active = document && (groups.groupOf(document) ?? groups.all.find(({ portfolio }) => portfolio?.file.uri.toString() === document.uri.toString()));
  if (active) return active;
  const { all } = groups;
  if (all.length === 0) void offerPortfolio();
  if (all.length <= 1) return all[0];
  const picks = all.map((group) => ({ label: group.name, description: longTotalsMessage(group.totals), group }));
  return (await vscode.window.showQuickPick(picks, { placeHolder: choosePortfolioPlaceholder }))?.group;
}
