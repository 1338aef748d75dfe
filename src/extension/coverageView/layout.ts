import * as vscode from 'vscode';
import type { Found } from '../../core/coverage/types.js';
import type { CheckedPoint } from '../../core/portfolio/checkPortfolio.js';
import { pointName } from '../../core/words/messages.js';
import type { Releasable } from '../releasable.js';

/** How the view orders its lines: by pack and unit, by entry, or only what is left, nearest first. */
export type Grouping = 'unit' | 'entry' | 'to-do';

/** Which points the view shows. */
export interface Filter {
  readonly found?: Found | undefined;
  /** Words that the point's id, title or statement has to hold; empty for any. */
  readonly words: string;
}

/** How the view shows its lines, as the workspace remembers it. */
export interface Layout extends Releasable {
  readonly grouping: Grouping;
  readonly filter: Filter;
  group(by: Grouping): Promise<void>;
  filterBy(filter: Filter): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

const key = 'coverageView.layout';
const groupings: readonly Grouping[] = ['unit', 'entry', 'to-do'];
const states: readonly Found[] = ['found', 'partly', 'none'];

/** @param memory where it is remembered */
export function createLayout(memory: vscode.Memento): Layout {
  const changed = new vscode.EventEmitter<void>();
  let { grouping, filter } = remembered(memory.get<unknown>(key));
  const tellMenus = async (): Promise<void> => {
    await vscode.commands.executeCommand('setContext', 'portfolioEvidence.grouping', grouping);
    await vscode.commands.executeCommand('setContext', 'portfolioEvidence.filtered', isFiltered(filter));
  };
  const keep = async (): Promise<void> => {
    changed.fire();
    await memory.update(key, { grouping, filter });
    await tellMenus();
  };
  void tellMenus();
  return {
    get grouping() {
      return grouping;
    },
    get filter() {
      return filter;
    },
    async group(by) {
      grouping = by;
      await keep();
    },
    async filterBy(next) {
      filter = next;
      await keep();
    },
    onDidChange: changed.event,
    dispose() {
      changed.dispose();
    },
  };
}

/** Whether a filter leaves anything out. */
export function isFiltered({ found, words }: Filter): boolean {
  return found !== undefined || words !== '';
}

/** Whether a point passes a filter. */
export function passes(point: CheckedPoint, { found, words }: Filter): boolean {
  if (found !== undefined && point.found !== found) return false;
  const text = `${pointName(point)} ${point.point.point.statement}`.toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

/** Whether something is left to do of a point. */
export function isOutstanding({ found, lacking }: CheckedPoint): boolean {
  return found !== 'found' || lacking.length > 0;
}

function remembered(value: unknown): { grouping: Grouping; filter: Filter } {
  const { grouping, filter } = isRecord(value) ? value : {};
  const { found, words } = isRecord(filter) ? filter : {};
  return {
    grouping: groupings.find((each) => each === grouping) ?? 'unit',
    filter: { found: states.find((each) => each === found), words: typeof words === 'string' ? words : '' },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
