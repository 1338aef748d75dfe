import * as vscode from 'vscode';
import { matrixTitle, matrixTitleOf } from '../../core/words/matrix.js';
import type { Boundary } from '../boundary.js';
import { chooseGroup } from '../commands/chooseGroup.js';
import { commandIds, matrixPanelId } from '../ids.js';
import type { Releasable } from '../releasable.js';
import { createMatrixPanel, type MatrixContext, type MatrixPanel } from './matrixPanel.js';
import { openCell } from './openCell.js';
import type { CellContext, MatrixPanelState } from './protocol.js';

/** The open panels, one for each portfolio. */
export interface MatrixPanels extends Releasable {
  panelOf(portfolio: string): MatrixPanel | undefined;
}

/** Registers the matrix: its commands, and its panels that come back after a restart. */
export function registerMatrix(context: MatrixContext, boundary: Boundary): MatrixPanels {
  const panels = new Map<string, MatrixPanel>();
  const fill = (webviewPanel: vscode.WebviewPanel, portfolio: string): void => {
    panels.get(portfolio)?.dispose();
    const panel = createMatrixPanel(webviewPanel, portfolio, context, boundary);
    panels.set(portfolio, panel);
    panel.onDidDispose(() => {
      if (panels.get(portfolio) !== panel) return;
      panels.delete(portfolio);
      panel.dispose();
    });
  };
  const open = async (argument: unknown): Promise<void> => {
    await context.ready;
    const group = context.groups.all.find(({ id }) => id === portfolioIn(argument)) ?? (await chooseGroup(context.groups));
    if (!group) return;
    const known = panels.get(group.id);
    if (known) known.reveal();
    else fill(vscode.window.createWebviewPanel(matrixPanelId, matrixTitleOf(group.name), vscode.ViewColumn.Active), group.id);
  };
  const registered = vscode.Disposable.from(
    boundary.command(commandIds.openMatrix, open),
    boundary.command(commandIds.openMatrixCell, (cell) => openCell(context.groups, cell as CellContext)),
    vscode.window.registerWebviewPanelSerializer(matrixPanelId, {
      deserializeWebviewPanel(panel, state: unknown) {
        const portfolio = portfolioIn(state);
        panel.title = matrixTitle;
        if (portfolio === undefined) panel.dispose();
        else fill(panel, portfolio);
        return Promise.resolve();
      },
    }),
  );
  return {
    panelOf: (portfolio) => panels.get(portfolio),
    dispose() {
      registered.dispose();
      for (const panel of [...panels.values()]) panel.dispose();
    },
  };
}

/** The portfolio that a command's argument or a panel's kept state names. */
function portfolioIn(value: unknown): string | undefined {
  const portfolio = (value as Partial<MatrixPanelState> | null | undefined)?.portfolio;
  return typeof portfolio === 'string' ? portfolio : undefined;
}
