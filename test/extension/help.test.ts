import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { closeAll, extensionApi, fixture, hoverText, placeOf, show, until } from './support';

describe('The pages that explain codes', () => {
  let api: ExtensionApi;
  const e01 = () => fixture('shop/evidence/E01-who-comes.md');
  const preview = () => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputCustom ? `${input.viewType} ${input.uri.toString()}` : '';
  };

  before(async () => {
    api = await extensionApi();
  });
  afterEach(closeAll);

  it('Should open as a Markdown preview from the link of a finding’s code', async () => {
    const told = vscode.languages.getDiagnostics(e01()).find(({ code }) => typeof code === 'object' && code.value === 'claim.not-found');
    const target = typeof told?.code === 'object' ? told.code.target : undefined;
    assert.ok(target);
    assert.match((await vscode.workspace.openTextDocument(target)).getText(), /^# Claimed, and not found in the text\n/);
    await vscode.commands.executeCommand('vscode.open', target);
    await until(api, 'the preview is shown', () => preview() === `vscode.markdown.preview.editor ${target.toString()}`);
  });

  it('Should open from the command and from the hover', async () => {
    const { document } = await show(e01());
    assert.match(await hoverText(e01(), placeOf(document, 'CC.3')), /claim\\\.not\\-found: \[What this means and what to do\]\(command:portfolioEvidence\.explainCode/);
    await vscode.commands.executeCommand('portfolioEvidence.explainCode', 'misconception.MC.5');
    await until(api, 'the preview is shown', () => preview().endsWith('/misconception.md'));
  });
});
