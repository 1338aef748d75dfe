import * as vscode from 'vscode';

const key = 'coverageView.folds';
const mostKept = 1_000;

/** Which lines of the view the user has opened or closed, as the workspace remembers it. */
export interface Folds {
  /** How a line is to be shown, when it is usually shown as `usual`. A line with nothing below it stays so. */
  stateOf(id: string, usual: vscode.TreeItemCollapsibleState | undefined): vscode.TreeItemCollapsibleState | undefined;
  /** The user has opened or closed a line. */
  keep(id: string, isOpen: boolean): Promise<void>;
}

/** @param memory where it is remembered: what was opened or closed longest ago is forgotten first */
export function createFolds(memory: vscode.Memento): Folds {
  const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const kept = remembered(memory.get<unknown>(key));
  return {
    stateOf(id, usual) {
      const isOpen = kept.get(id);
      return usual === undefined || usual === None || isOpen === undefined ? usual : isOpen ? Expanded : Collapsed;
    },
    async keep(id, isOpen) {
      kept.delete(id);
      kept.set(id, isOpen);
      for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - mostKept))) kept.delete(oldest);
      await memory.update(key, [...kept]);
    },
  };
}

function remembered(value: unknown): Map<string, boolean> {
  const pairs: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(pairs.flatMap((pair) => (Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'boolean' ? [[pair[0], pair[1]]] : [])));
}
