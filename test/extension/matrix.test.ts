import * as vscode from 'vscode';
import type { MatrixCell } from '../../src/core/matrix/types';
import type { ExtensionApi } from '../../src/extension/main';
import type { MatrixPanel } from '../../src/extension/matrix/matrixPanel';
import * as assert from '../host/editor/assert';
import { closeAll, eventually, extensionApi, fixture, remove, set, show, typeAtEnd, until } from './support';

describe('Matrix', () => {
  let api: ExtensionApi;
  const shop = () => fixture('shop').toString();
  const e01 = () => fixture('shop/evidence/E01-who-comes.md');
  const e02 = () => fixture('shop/evidence/E02-late-bike.md');
  const nameOf = (entry: vscode.Uri, point: string) => ({ entry: entry.toString(), pack: 'front-desk', point });

  before(async () => {
    api = await extensionApi();
    await set('assessorName', 'D. Hallam');
  });
  after(() => set('assessorName', undefined));
  afterEach(async () => {
    await closeAll();
    await remove('shop/assessment');
    await until(api, 'no decision is left', () => api.groups.all.every(({ checked }) => checked.decisions.length === 0));
  });

  async function open(): Promise<MatrixPanel> {
    await vscode.commands.executeCommand('portfolioEvidence.openMatrix', { portfolio: shop() });
    const panel = api.matrix.panelOf(shop());
    assert.ok(panel, 'No panel was opened');
    await untilShown(panel, 'it has been asked for', () => panel.sent !== undefined);
    return panel;
  }

  it('Should open in a panel whose script runs and asks for the points against the entries', async () => {
    const { sent } = await open();
    assert.ok(sent);
    assert.equal(sent.name, 'Sam Reed');
    assert.deepEqual(sent.points.map(({ id }) => id), ['CT.1', 'CC.3']);
    assert.deepEqual(sent.entries.map(({ key }) => key), [e01().toString(), e02().toString()]);
    assert.deepEqual(sent.cells.map(({ row, column, found, claimed }) => [row, column, found, claimed]), [[0, 0, 'partly', true], [1, 0, 'none', true], [1, 1, 'found', false]]);
  });

  it('Should come to the front instead of opening a second time', async () => {
    const first = await open();
    await show(e01());
    assert.equal(await open(), first);
  });

  it('Should open the passage of a cell beside itself', async () => {
    const panel = await open();
    await panel.receive({ kind: 'open', cell: nameOf(e02(), 'CC.3') });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.uri.toString(), e02().toString());
    assert.equal(editor.document.getText(editor.selection), 'A man complained.');
    await eventually('it stands in the second column', () => editor.viewColumn === vscode.ViewColumn.Two);
  });

  it('Should open the claim of a cell in which nothing is found', async () => {
    const panel = await open();
    await panel.receive({ kind: 'open', cell: nameOf(e01(), 'CC.3') });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.getText(editor.selection), 'CC.3');
  });

  it('Should follow what is typed', async () => {
    const panel = await open();
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(e01()), vscode.ViewColumn.Two);
    await typeAtEnd(editor.document, '\nI write cards for the workshop.\n');
    await untilShown(panel, 'CT.1 is found in E01', () => cellOf(panel, 0, 0)?.found === 'found');
  });

  it('Should show a decision, and then, of all cells, only that one out of date when its words are edited', async () => {
    const panel = await open();
    await vscode.commands.executeCommand('portfolioEvidence.decide', { ...nameOf(e02(), 'CC.3'), decision: 'accepted', reason: 'A case of his own.' });
    await vscode.commands.executeCommand('portfolioEvidence.decide', { ...nameOf(e01(), 'CT.1'), decision: 'more-needed', reason: 'One more kind.' });
    await untilShown(panel, 'both decisions are shown', () => decisionsOf(panel).length === 2);
    assert.deepEqual(decisionsOf(panel), [['more-needed', []], ['accepted', []]]);
    assert.equal(cellOf(panel, 1, 1)?.decisions[0]?.by, 'D. Hallam');
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(e02()), vscode.ViewColumn.Two);
    const at = editor.document.positionAt(editor.document.getText().indexOf('complained'));
    await editor.edit((edit) => { edit.insert(at, 'loudly '); });
    await untilShown(panel, 'one is out of date', () => decisionsOf(panel).some(([, faults]) => faults.length > 0));
    assert.deepEqual(decisionsOf(panel), [['more-needed', []], ['accepted', ['out-of-date']]]);
  });

  it('Should be forgotten when its panel is closed', async () => {
    await open();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await eventually('it is forgotten', () => api.matrix.panelOf(shop()) === undefined);
  });
});

function cellOf({ sent }: MatrixPanel, row: number, column: number): MatrixCell | undefined {
  return sent?.cells.find((cell) => cell.row === row && cell.column === column);
}

function decisionsOf({ sent }: MatrixPanel): [string, readonly string[]][] {
  return (sent?.cells ?? []).flatMap(({ decisions, faults }) => decisions.map(({ decision }): [string, readonly string[]] => [decision, faults]));
}

/** Resolves when `holds` does: looks now, and whenever the panel has been sent something. */
async function untilShown(panel: MatrixPanel, what: string, holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      following.dispose();
      reject(new Error(`Waited in vain: ${what}`));
    }, 30_000);
    const following = panel.onDidSend(() => {
      if (!holds()) return;
      clearTimeout(timer);
      following.dispose();
      resolve();
    });
  });
}
