import * as vscode from 'vscode';
import { shownObstacles } from '../../core/portfolio/shownObstacles.js';
import { inTheWayMessage } from '../../core/words/inTheWay.js';
import { coverageMessage } from '../../core/words/messages.js';
import { filteredMessage, layoutWords, nothingLeftMessage, nothingMatchesMessage, outstandingMessage } from '../../core/words/view.js';
import type { Boundary } from '../boundary.js';
import type { Group, Groups } from '../evidence/groups.js';
import { coverageViewId } from '../ids.js';
import type { Releasable } from '../releasable.js';
import { changesSeverity, severitySetting } from '../settings.js';
import { createFolds, type Folds } from './folds.js';
import { createLayout, isFiltered, isOutstanding, type Layout } from './layout.js';
import { allNodes, coverageNodes, lookOf, type CoverageNode } from './nodes.js';
import { treeItem } from './treeItem.js';

const mostAttempts = 5;
const betweenAttempts = 150;

/** The view of what is covered. */
export interface CoverageView extends Releasable {
  /** The lines at the top; their `children` hold the rest. */
  readonly roots: readonly CoverageNode[];
  readonly selected: readonly CoverageNode[];
  /** The lines above the tree; undefined until the workspace has been read. */
  readonly message: string | undefined;
  readonly onDidSelect: vscode.Event<unknown>;
  /** How its lines are ordered and filtered. */
  readonly layout: Layout;
  /** Which of its lines the user has opened or closed. */
  readonly folds: Folds;
  /** What is left to do, as the badge says it. */
  readonly badge: vscode.ViewBadge | undefined;
  /** Beside the title: how the lines are ordered. */
  readonly description: string | undefined;
  /**
   * Shows the line of a marking point, opened and selected.
   * @param uri the entry in whose group to look, or the group's id; any group when undefined
   */
  showPoint(point: string, uri: string | undefined): Promise<void>;
}

/**
 * Registers the view.
 * @param memory where the view's order, its filter and what was folded are remembered
 * @param ready resolves when the workspace has been read: until then the view shows that it is busy
 */
export function registerCoverageView(groups: Groups, memory: vscode.Memento, ready: Promise<void>, boundary: Boundary): CoverageView {
  const changed = new vscode.EventEmitter<void>();
  const layout = createLayout(memory);
  const folds = createFolds(memory);
  let nodes: readonly CoverageNode[] = [];
  const view = vscode.window.createTreeView<CoverageNode>(coverageViewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem(node) {
        const item = treeItem(node);
        const state = folds.stateOf(node.id, item.collapsibleState);
        if (state !== undefined) item.collapsibleState = state;
        return item;
      },
      getParent: (node) => node.parent,
      async getChildren(node) {
        if (node) return [...node.children];
        await ready;
        return [...nodes];
      },
    },
  });
  let shown = lookOf(nodes);
  const label = (): void => {
    view.message = messageOf(groups.all, nodes, layout);
    view.badge = badgeOf(groups.all);
    view.description = layout.grouping === 'unit' && !isFiltered(layout.filter) ? '' : layoutWords(layout.grouping, layout.filter);
  };
  const refresh = (): void => {
    const next = coverageNodes(groups.all, layout);
    const look = lookOf(next);
    void ready.then(label).catch(boundary.failed);
    if (look === shown) return;
    nodes = next;
    shown = look;
    changed.fire();
  };
  /** VS Code can miss lines when it is asked for one while it fetches them: then they are fetched anew. */
  const reveal = async (node: CoverageNode): Promise<void> => {
    for (let attempt = 1; attempt <= mostAttempts; attempt++) {
      try {
        await view.reveal(node, { select: true, focus: true, expand: true });
        return;
      } catch (error) {
        if (attempt === mostAttempts) throw error;
        changed.fire();
        await pause(betweenAttempts);
      }
    }
  };
  const becomeVisible = async (): Promise<void> => {
    await vscode.commands.executeCommand(`${coverageViewId}.focus`);
    for (let waited = 0; !view.visible && waited < mostAttempts; waited++) await pause(betweenAttempts);
    await ready;
  };
  /** A point that is asked for is shown, whatever the order and the filter. */
  const showAll = async (): Promise<void> => {
    await layout.filterBy({ words: '' });
    await layout.group('unit');
  };
  const following = vscode.Disposable.from(view, changed, layout, boundary.on(groups.onDidChange, refresh), boundary.on(layout.onDidChange, refresh), boundary.on(view.onDidExpandElement, ({ element }) => folds.keep(element.id, true)), boundary.on(view.onDidCollapseElement, ({ element }) => folds.keep(element.id, false)), boundary.on(vscode.workspace.onDidChangeConfiguration, (event) => {
    if (changesSeverity(event)) label();
  }));
  return {
    get roots() {
      return nodes;
    },
    get selected() {
      return view.selection;
    },
    get message() {
      return view.message;
    },
    onDidSelect: view.onDidChangeSelection,
    layout,
    folds,
    get badge() {
      return view.badge;
    },
    get description() {
      return view.description;
    },
    async showPoint(point, uri) {
      await becomeVisible();
      const group = groups.all.find(({ id, entries }) => id === uri || entries.some((entry) => entry.uri.toString() === uri));
      const find = (): CoverageNode | undefined => [...allNodes(nodes)].find((each) => each.kind === 'point' && each.point.point.point.id === point && (!group || each.id.startsWith(`${group.id} `)));
      if (!find()) await showAll();
      const node = find();
      if (node) await reveal(node);
    },
    dispose() {
      following.dispose();
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}

/** The lines above the tree: by what it is filtered, how much is found, and what stands in the way. */
function messageOf(groups: readonly Group[], nodes: readonly CoverageNode[], layout: Layout): string {
  return [filteredMessage(layout.filter), standMessage(groups, nodes, layout)].filter((each) => each !== '').join(' ');
}

/** With several groups, each says it in its own line. */
function standMessage(groups: readonly Group[], nodes: readonly CoverageNode[], { grouping, filter }: Layout): string {
  const [only, ...others] = groups;
  if (only && nodes.length === 0 && isFiltered(filter)) return nothingMatchesMessage;
  if (only && nodes.length === 0 && grouping === 'to-do') return nothingLeftMessage;
  if (!only || others.length > 0) return '';
  const [first, ...more] = only.totals.found + only.totals.partly > 0 ? shownObstacles(only.checked.inTheWay, severitySetting()) : [];
  return first ? `${coverageMessage(only.totals)} ${inTheWayMessage(first.message, more.length)}` : coverageMessage(only.totals);
}

/** How many points of the portfolios are left to do. */
function badgeOf(groups: readonly Group[]): vscode.ViewBadge | undefined {
  const value = groups.filter(({ portfolio }) => portfolio).flatMap(({ points }) => points.filter(isOutstanding)).length;
  return value > 0 ? { value, tooltip: outstandingMessage(value) } : undefined;
}
