import * as vscode from 'vscode';
import { placeOfPoint } from '../../core/assessment/waiting.js';
import type { Decision, Found } from '../../core/coverage/types.js';
import type { TextRange } from '../../core/text/range.js';
import { totalsOf } from '../../core/coverage/coverPortfolio.js';
import { earnsLabel, foundWords, longTotalsMessage, pointName, pointStatus, quoted, shortPointStatus, shortTotalsMessage, stillToShow } from '../../core/words/messages.js';
import { policyAsksLabel, stillNeeded, stillNeededLabel } from '../../core/words/inTheWay.js';
import { nothingFoundInEntry } from '../../core/words/view.js';
import { decisionStatus, isOpenAction, longDecisionStatus, unitDecidedWords } from '../../core/words/deciding.js';
import { faultMessage } from '../../core/assessment/decisionDiagnostics.js';
import { longName, shortName, type Entry } from '../evidence/entry.js';
import { commandIds } from '../ids.js';
import { escapeMarkdown } from '../markdownText.js';
import { placeIn } from '../reveal.js';
import type { CoverageNode, DecisionNode, EntryNode, GapNode, GroupNode, PackNode, PassageNode, PointNode, UnitNode } from './nodes.js';

/** A shape for each state, so that none is told by colour alone: full, half, empty. */
const icons: Readonly<Record<Found, vscode.ThemeIcon>> = {
  found: new vscode.ThemeIcon('circle-large-filled', new vscode.ThemeColor('charts.green')),
  partly: new vscode.ThemeIcon('color-mode', new vscode.ThemeColor('charts.yellow')),
  none: new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('descriptionForeground')),
};

/** Menus ask for it: a decision's says also what is the matter with it, for instance `decision out-of-date`. */
function contextOf(node: CoverageNode): string {
  return node.kind === 'decision' ? ['decision', ...node.decision.faults].join(' ') : node.kind;
}

const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;

/** A line of the coverage view as the editor shows it. */
export function treeItem(node: CoverageNode): vscode.TreeItem {
  const item = plainItem(node);
  item.id = node.id;
  item.contextValue = contextOf(node);
  return item;
}

function plainItem(node: CoverageNode): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return groupItem(node);
    case 'pack':
    case 'unit':
      return countedItem(node);
    case 'entry':
      return entryItem(node);
    case 'point':
      return pointItem(node);
    case 'decision':
      return decisionItem(node);
    case 'passage':
      return passageItem(node);
    case 'gap':
      return gapItem(node);
  }
}

function groupItem({ group }: GroupNode): vscode.TreeItem {
  const item = new vscode.TreeItem(group.name, Expanded);
  item.description = shortTotalsMessage(group.totals);
  item.iconPath = new vscode.ThemeIcon(group.portfolio ? 'briefcase' : 'markdown');
  item.tooltip = `${group.name}: ${longTotalsMessage(group.totals)}`;
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

function countedItem(node: PackNode | UnitNode): vscode.TreeItem {
  const label = node.kind === 'pack' ? node.title : node.unit.title;
  const totals = totalsOf(node.points);
  const item = new vscode.TreeItem(label, Expanded);
  const progress = node.kind === 'unit' ? node.progress : undefined;
  const decided = progress ? [unitDecidedWords(progress)] : [];
  const actions = progress?.holds.filter(isOpenAction).map(({ decision, fault }) => faultMessage(decision, fault, [])) ?? [];
  item.description = [shortTotalsMessage(totals), ...decided].join(' · ');
  item.tooltip = [`${label}: ${longTotalsMessage(totals)}`, ...decided, ...actions].join('\n');
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

function entryItem({ entry, points }: EntryNode): vscode.TreeItem {
  const label = longName(entry);
  const item = new vscode.TreeItem(label, points.length > 0 ? Expanded : None);
  item.description = points.length > 0 ? shortTotalsMessage(totalsOf(points)) : nothingFoundInEntry;
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.tooltip = `${label}: ${points.length > 0 ? longTotalsMessage(totalsOf(points)) : nothingFoundInEntry}`;
  item.accessibilityInformation = { label: item.tooltip };
  item.command = revealCommand(entry, { start: 0, end: 0 });
  return item;
}

/** The label, which is what finding in the view looks at, begins with id and state, so that a narrow side bar shows them whatever the title. */
function pointItem({ point, shown, claimedIn, missing, children }: PointNode): vscode.TreeItem {
  const label = pointName(point);
  const { id, title, statement, earns } = point.point.point;
  const statusBy = (words: typeof pointStatus): readonly [string, readonly string[]] => {
    const [found = '', ...where] = words(point, shown.map(({ entry }) => shortName(entry)), claimedIn.map(shortName)).split(' · ');
    return [found, [...(point.lacking.length > 0 ? [stillNeeded(point.lacking)] : []), ...where]];
  };
  const [found, more] = statusBy(shortPointStatus);
  const state = [found, ...(point.lacking.length > 0 ? [stillNeededLabel] : [])];
  const item = new vscode.TreeItem([id, ...state, title].join(' · '), children.length > 0 ? Collapsed : None);
  item.description = more.join(' · ');
  item.iconPath = icons[point.found];
  item.accessibilityInformation = { label: [label, ...statusBy(pointStatus).flat()].join(', ') };
  item.tooltip = new vscode.MarkdownString([
    `**${escapeMarkdown(label)}** · ${foundWords[point.found]}`,
    escapeMarkdown(statement),
    `*${earnsLabel}*: ${escapeMarkdown(earns)}`,
    ...(missing.length > 0 ? [escapeMarkdown(stillToShow({ missing }))] : []),
    ...(point.lacking.length > 0 ? [`*${policyAsksLabel}*:\n${point.lacking.map((each) => `- ${escapeMarkdown(each)}`).join('\n')}`] : []),
  ].join('\n\n'));
  return item;
}

const decisionIcons: Readonly<Record<Decision, string>> = { accepted: 'pass', 'more-needed': 'ellipsis', 'not-accepted': 'circle-slash' };

function decisionItem({ decision, entry }: DecisionNode): vscode.TreeItem {
  const { record } = decision.standing;
  const name = entry ? shortName(entry) : record.entry;
  const item = new vscode.TreeItem(`${name}: ${decisionStatus(decision)}`, None);
  const told = decision.faults.filter((fault) => fault !== 'conflict').map((fault) => faultMessage(decision, fault, []));
  item.description = `${record.by}: ${record.reason}`;
  item.iconPath = new vscode.ThemeIcon(decision.faults.length > 0 ? 'warning' : decisionIcons[record.decision]);
  item.tooltip = [`${name}: ${longDecisionStatus(decision)}`, record.reason, ...told].join('\n\n');
  item.accessibilityInformation = { label: item.tooltip };
  const coverage = decision.point;
  if (entry && coverage) item.command = revealCommand(entry, placeOfPoint(entry, coverage, [decision]));
  return item;
}

function passageItem({ entry, evidence: { range, reason } }: PassageNode): vscode.TreeItem {
  const words = quoted(entry.checked.document.text.slice(range.start, range.end));
  const item = new vscode.TreeItem(words, None);
  item.description = `${shortName(entry)} · ${reason}`;
  item.tooltip = `${words}\n${longName(entry)}: ${reason}`;
  item.iconPath = new vscode.ThemeIcon('quote');
  item.command = revealCommand(entry, range);
  item.accessibilityInformation = { label: `${words}, ${reason}, in ${longName(entry)}` };
  return item;
}

function gapItem({ missing, place }: GapNode): vscode.TreeItem {
  const label = stillToShow({ missing });
  const item = new vscode.TreeItem(label, None);
  item.tooltip = label;
  item.iconPath = new vscode.ThemeIcon('edit');
  item.accessibilityInformation = { label };
  if (place) item.command = revealCommand(place.entry, place.range);
  return item;
}

function revealCommand(entry: Entry, range: TextRange): vscode.Command {
  return { command: commandIds.reveal, title: '', arguments: [placeIn(entry, range)] };
}
