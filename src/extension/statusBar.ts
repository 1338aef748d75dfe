import * as vscode from 'vscode';
import { longTotalsMessage, totalsMessage } from '../core/words/messages.js';
import { totalsOf } from '../core/coverage/coverPortfolio.js';
import type { Boundary } from './boundary.js';
import { longName, shortName, type Entry } from './evidence/entry.js';
import type { EvidenceStore } from './evidence/evidenceStore.js';
import type { Groups } from './evidence/groups.js';
import { commandIds } from './ids.js';
import { escapeMarkdown } from './markdownText.js';
import type { Releasable } from './releasable.js';

/** The status bar item, as far as tests look at it. */
export interface StatusBar extends Releasable {
  /** What it says; undefined while it is hidden. */
  readonly text: string | undefined;
}

/** Shows how many points the active entry shows, or else the portfolio. Hidden where there is no evidence. */
export function registerStatusBar(store: EvidenceStore, groups: Groups, boundary: Boundary): StatusBar {
  const item = vscode.window.createStatusBarItem('portfolioEvidence.status', vscode.StatusBarAlignment.Left, 50);
  item.name = 'Portfolio Evidence';
  item.command = commandIds.focusCoverage;
  let text: string | undefined;
  const show = (): void => {
    const status = statusOf(store, groups);
    text = status?.text;
    if (!status) {
      item.hide();
      return;
    }
    item.text = `$(checklist) ${status.text}`;
    item.tooltip = new vscode.MarkdownString(status.lines.map(escapeMarkdown).join('\n\n'));
    item.accessibilityInformation = { label: status.lines.join('. '), role: 'button' };
    item.show();
  };
  show();
  const following = vscode.Disposable.from(item, boundary.on(groups.onDidChange, show), boundary.on(vscode.window.onDidChangeActiveTextEditor, show));
  return {
    get text() {
      return text;
    },
    dispose() {
      following.dispose();
    },
  };
}

interface Status {
  readonly text: string;
  /** For the tooltip. */
  readonly lines: readonly string[];
}

function statusOf(store: EvidenceStore, groups: Groups): Status | undefined {
  const document = vscode.window.activeTextEditor?.document;
  const entry = document && store.entryOf(document.uri);
  if (entry && entry.checked.coverage.points.length > 0) return entryStatus(entry, groups);
  const told = groups.all.filter(({ portfolio, totals }) => portfolio !== undefined && totals.points > 0);
  const [first] = told;
  if (!first) return undefined;
  const line = (group: typeof first): string => `${group.name}: ${longTotalsMessage(group.totals)}`;
  return told.length === 1 ? { text: totalsMessage(first.totals), lines: [line(first)] } : { text: `${told.length} portfolios`, lines: told.map(line) };
}

function entryStatus(entry: Entry, groups: Groups): Status {
  const totals = totalsOf(entry.checked.coverage.points);
  const portfolio = groups.groupOf(entry);
  const own = `${longName(entry)}: ${longTotalsMessage(totals)}`;
  if (!portfolio?.portfolio) return { text: totalsMessage(totals), lines: [own] };
  return { text: `${shortName(entry)}: ${totalsMessage(totals)}`, lines: [own, `${portfolio.name}: ${longTotalsMessage(portfolio.totals)}`] };
}
