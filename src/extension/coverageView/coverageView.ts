import * as vscode from 'vscode';
import { coverageMessage } from '../../core/words/messages.js';
import type { Boundary } from '../boundary.js';
import type { Group, Groups } from '../evidence/groups.js';
import { coverageViewId } from '../ids.js';
import type { Releasable } from '../releasable.js';
import { allNodes, coverageNodes, type CoverageNode } from './nodes.js';
import { treeItem } from './treeItem.js';

/** The view of what is covered. */
export interface CoverageView extends Releasable {
  /** The lines at the top; their `children` hold the rest. */
  readonly roots: readonly CoverageNode[];
  /**
   * Shows the line of a marking point, opened and selected.
   * @param uri the entry in whose group to look; any group when undefined
   */
  showPoint(point: string, uri: string | undefined): Promise<void>;
}

/**
 * Registers the view.
 * @param ready resolves when the workspace has been read: until then the view shows that it is busy
 */
export function registerCoverageView(groups: Groups, ready: Promise<void>, boundary: Boundary): CoverageView {
  const changed = new vscode.EventEmitter<void>();
  let nodes: readonly CoverageNode[] | undefined;
  const roots = (): readonly CoverageNode[] => (nodes ??= coverageNodes(groups.all));
  const view = vscode.window.createTreeView<CoverageNode>(coverageViewId, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: treeItem,
      getParent: (node) => node.parent,
      async getChildren(node) {
        if (node) return [...node.children];
        await ready;
        return [...(boundary.provide(roots) ?? [])];
      },
    },
  });
  const refresh = (): void => {
    nodes = undefined;
    changed.fire();
    void ready.then(() => { view.message = messageOf(groups.all); }).catch(boundary.failed);
  };
  const following = vscode.Disposable.from(view, changed, boundary.on(groups.onDidChange, refresh));
  return {
    get roots() {
      return roots();
    },
    async showPoint(point, uri) {
      const group = groups.all.find(({ entries }) => entries.some((entry) => entry.uri.toString() === uri));
      const node = [...allNodes(roots())].find((each) => each.kind === 'point' && each.point.point.point.id === point && (!group || each.id.startsWith(`${group.id} `)));
      if (node) await view.reveal(node, { select: true, focus: true, expand: true });
    },
    dispose() {
      following.dispose();
    },
  };
}

/** The line above the tree: how much is found, or how many groups there are. */
function messageOf(groups: readonly Group[]): string {
  const [only, ...others] = groups;
  return only && others.length === 0 ? coverageMessage(only.totals) : '';
}
