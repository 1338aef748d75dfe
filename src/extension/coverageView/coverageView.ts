import * as vscode from 'vscode';
import { inTheWayMessage } from '../../core/words/inTheWay.js';
import { coverageMessage } from '../../core/words/messages.js';
import type { Boundary } from '../boundary.js';
import type { Group, Groups } from '../evidence/groups.js';
import { coverageViewId } from '../ids.js';
import type { Releasable } from '../releasable.js';
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
  /**
   * Shows the line of a marking point, opened and selected.
   * @param uri the entry in whose group to look, or the group's id; any group when undefined
   */
  showPoint(point: string, uri: string | undefined): Promise<void>;
}

/**
 * Registers the view.
 * @param ready resolves when the workspace has been read: until then the view shows that it is busy
 */
export function registerCoverageView(groups: Groups, ready: Promise<void>, boundary: Boundary): CoverageView {
  const changed = new vscode.EventEmitter<void>();
  let nodes: readonly CoverageNode[] = [];
  const view = vscode.window.createTreeView<CoverageNode>(coverageViewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: treeItem,
      getParent: (node) => node.parent,
      async getChildren(node) {
        if (node) return [...node.children];
        await ready;
        return [...nodes];
      },
    },
  });
  let shown = lookOf(nodes);
  const refresh = (): void => {
    const next = coverageNodes(groups.all);
    const look = lookOf(next);
    void ready.then(() => { view.message = messageOf(groups.all); }).catch(boundary.failed);
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
  const following = vscode.Disposable.from(view, changed, boundary.on(groups.onDidChange, refresh));
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
    async showPoint(point, uri) {
      await becomeVisible();
      const group = groups.all.find(({ id, entries }) => id === uri || entries.some((entry) => entry.uri.toString() === uri));
      const node = [...allNodes(nodes)].find((each) => each.kind === 'point' && each.point.point.point.id === point && (!group || each.id.startsWith(`${group.id} `)));
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

/** The lines above the tree: how much is found, and what stands in the way. With several groups, each says it in its own line. */
function messageOf(groups: readonly Group[]): string {
  const [only, ...others] = groups;
  if (!only || others.length > 0) return '';
  const [first, ...more] = only.totals.found + only.totals.partly > 0 ? only.checked.inTheWay : [];
  return first ? `${coverageMessage(only.totals)} ${inTheWayMessage(first.message, more.length)}` : coverageMessage(only.totals);
}
