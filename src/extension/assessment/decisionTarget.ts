import * as vscode from 'vscode';
import type { ReviewedDecision } from '../../core/assessment/review.js';
import { longDecisionStatus } from '../../core/words/deciding.js';
import type { Group } from '../evidence/groups.js';
import type { Portfolio } from '../evidence/portfolios.js';
import type { Assessing } from './assessing.js';
import { isNode } from './target.js';

/** A standing decision in its portfolio. Its entry may be gone. */
export interface DecisionTarget {
  readonly group: Group;
  readonly portfolio: Portfolio;
  readonly decision: ReviewedDecision;
}

/** How a decision is chosen from a list. */
export interface DecisionChoice {
  readonly placeHolder: string;
  /** Told when there is none to choose. */
  readonly nothing: string;
  /** Which decisions are offered. */
  readonly fits: (decision: ReviewedDecision) => boolean;
}

/**
 * The decision that a command is about.
 * @param argument a decision's id as `id`, a place (`entry`, `pack`, `point`), a line of the coverage view; else one of a
 *   list: of those in the active entry, or in all portfolios when none is active
 */
export async function decisionTarget(assessing: Assessing, argument: unknown, { placeHolder, nothing, fits }: DecisionChoice): Promise<DecisionTarget | undefined> {
  const all = targets(assessing).filter(({ decision }) => fits(decision));
  const wanted = argument === undefined ? offered(assessing, all) : all.filter((target) => isAbout(argument, target));
  if (wanted.length === 0) void vscode.window.showInformationMessage(nothing);
  if (wanted.length <= 1 && argument !== undefined) return wanted[0];
  if (wanted.length === 0) return undefined;
  const picks = wanted.map((target) => {
    const { entry, point, reason } = target.decision.standing.record;
    return { label: `${point} · ${entry}`, description: longDecisionStatus(target.decision), detail: reason, target };
  });
  return (await vscode.window.showQuickPick(picks, { placeHolder, matchOnDescription: true, matchOnDetail: true }))?.target;
}

function targets({ groups }: Assessing): DecisionTarget[] {
  return groups.all.flatMap((group) => {
    const { portfolio } = group;
    return portfolio ? group.checked.decisions.map((decision) => ({ group, portfolio, decision })) : [];
  });
}

function offered({ store }: Assessing, all: readonly DecisionTarget[]): readonly DecisionTarget[] {
  const document = vscode.window.activeTextEditor?.document;
  const key = document && store.upToDate(document) ? document.uri.toString() : undefined;
  return key === undefined ? all : all.filter(({ decision }) => decision.key === key);
}

function isAbout(argument: unknown, { decision, group }: DecisionTarget): boolean {
  const { record } = decision.standing;
  if (isNode(argument, 'decision')) return argument.decision.standing.record.id === record.id;
  if (isNode(argument, 'passage') || isNode(argument, 'point')) {
    const point = argument.kind === 'point' ? argument : argument.parent;
    const isPoint = point?.kind === 'point' && point.point.pack === record.pack && point.point.point.point.id === record.point && point.id.startsWith(`${group.id} `);
    return isPoint && (argument.kind === 'point' || decision.key === argument.entry.uri.toString());
  }
  if (typeof argument !== 'object' || argument === null) return false;
  const { id, entry, pack, point } = argument as Partial<Record<string, unknown>>;
  return id === undefined ? decision.key === entry && record.pack === pack && record.point === point : id === record.id;
}
