import * as vscode from 'vscode';
import { choosePortfolioPlaceholder } from '../../core/words/inTheWay.js';
import { newPortfolioLabel, noPortfolioYetMessage } from '../../core/words/start.js';
import type { Group, Groups } from '../evidence/groups.js';
import type { Portfolio } from '../evidence/portfolios.js';
import { commandIds } from '../ids.js';
import type { Asker } from './asker.js';

/** A group of entries that is a portfolio. */
export type PortfolioGroup = Group & { readonly portfolio: Portfolio };

/** The portfolio of the active entry, the only one, or the one chosen. Offers to begin one when there is none. */
export async function choosePortfolio(groups: Groups, asker: Asker, title: string): Promise<PortfolioGroup | undefined> {
  const all = groups.all.filter(isPortfolio);
  const document = vscode.window.activeTextEditor?.document;
  const active = document && all.find(({ entries }) => entries.some(({ uri }) => uri.toString() === document.uri.toString()));
  if (active) return active;
  if (all.length > 1) return asker.one(all.map((value) => ({ label: value.name, description: value.portfolio.folder.path, value })), { title, placeHolder: choosePortfolioPlaceholder });
  if (all.length === 0) void offerPortfolio();
  return all[0];
}

/** Says that no portfolio is open, with a way to begin one. */
export async function offerPortfolio(): Promise<void> {
  const chosen = await vscode.window.showInformationMessage(noPortfolioYetMessage, newPortfolioLabel);
  if (chosen === newPortfolioLabel) await vscode.commands.executeCommand(commandIds.newPortfolio);
}

function isPortfolio(group: Group): group is PortfolioGroup {
  return group.portfolio !== undefined;
}
