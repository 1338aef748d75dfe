import * as vscode from 'vscode';
import { inTheWayMessage } from '../core/words/inTheWay.js';
import { longTotalsMessage, totalsMessage } from '../core/words/messages.js';
import { shownObstacles } from '../core/portfolio/shownObstacles.js';
import { totalsOf } from '../core/coverage/coverPortfolio.js';
import type { Boundary } from './boundary.js';
import { longName, shortName, type Entry } from './evidence/entry.js';
import type { EvidenceStore } from './evidence/evidenceStore.js';
import type { Group, Groups } from './evidence/groups.js';
import { commandIds } from './ids.js';
import { escapeMarkdown } from './markdownText.js';
import type { Releasable } from './releasable.js';
import { severitySetting } from './settings.js';

/** The status bar item, as far as tests look at it. */
export interface StatusBar extends Releasable {
  /** What it says; undefined while it is hidden. */
  readonly text: string | undefined;
  /** What its tooltip says, a line each. */
  readonly lines: readonly string[];
}

/** Shows how many points the active entry shows, or else the portfolio. Hidden where there is no evidence. */
export function registerStatusBar(store: EvidenceStore, groups: Groups, boundary: Boundary): StatusBar {
  const item = vscode.window.createStatusBarItem('portfolioEvidence.status', vscode.StatusBarAlignment.Left, 50);
  item.name = 'Portfolio Evidence';
  item.command = commandIds.focusCoverage;
  let shown: Status | undefined;
  const show = (): void => {
    const status = statusOf(store, groups);
    shown = status;
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
      return shown?.text;
    },
    get lines() {
      return shown?.lines ?? [];
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
  return { text: told.length === 1 ? totalsMessage(first.totals) : `${told.length} portfolios`, lines: told.flatMap(groupLines) };
}

/** How much is found, and the first thing that stands in the way. */
function groupLines({ name, totals, checked }: Group): string[] {
  const [first, ...more] = shownObstacles(checked.inTheWay, severitySetting());
  return [`${name}: ${longTotalsMessage(totals)}`, ...(first ? [inTheWayMessage(first.message, more.length)] : [])];
}

function entryStatus(entry: Entry, groups: Groups): Status {
  const totals = totalsOf(entry.checked.coverage.points);
  const portfolio = groups.groupOf(entry);
  const own = `${longName(entry)}: ${longTotalsMessage(totals)}`;
  if (!portfolio?.portfolio) return { text: totalsMessage(totals), lines: [own] };
  return { text: `${shortName(entry)}: ${totalsMessage(totals)}`, lines: [own, ...groupLines(portfolio)] };
}
