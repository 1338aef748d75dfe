import * as vscode from 'vscode';
import type { Boundary } from '../boundary.js';
import type { Group, Groups } from '../evidence/groups.js';

/**
 * How far the open portfolios have come, as contexts that the walkthrough's steps wait for. A step that waited for a
 * command would be done before its question is answered, and would take the keyboard from it.
 */
const stages: Readonly<Record<string, (group: Group) => boolean>> = {
  'portfolioEvidence.hasPortfolio': ({ portfolio }) => portfolio !== undefined,
  'portfolioEvidence.hasFound': ({ portfolio, totals }) => portfolio !== undefined && totals.found + totals.partly > 0,
  'portfolioEvidence.hasDeclaration': ({ portfolio }) => portfolio?.manifest.declaration !== undefined,
};

/** Keeps the contexts true to the portfolios. @param tell sets one */
export function registerProgress(groups: Pick<Groups, 'all' | 'onDidChange'>, boundary: Boundary, tell: (context: string, isReached: boolean) => Thenable<unknown> = setContext): vscode.Disposable {
  const reached = new Set<string>();
  return boundary.on(groups.onDidChange, async () => {
    for (const [context, isReached] of Object.entries(stages)) {
      const now = groups.all.some(isReached);
      if (now === reached.has(context)) continue;
      if (now) reached.add(context);
      else reached.delete(context);
      await tell(context, now);
    }
  });
}

function setContext(context: string, value: boolean): Thenable<unknown> {
  return vscode.commands.executeCommand('setContext', context, value);
}
