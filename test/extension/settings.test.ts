import * as vscode from 'vscode';
import { obstaclePicks } from '../../src/extension/commands/showInTheWay';
import type { ExtensionApi } from '../../src/extension/main';
import { submitPicks } from '../../src/extension/submit/readyToSubmit';
import * as assert from '../host/editor/assert';
import { closeAll, codes, extensionApi, fixture, remove, set, until, write } from './support';

describe('Settings', () => {
  let api: ExtensionApi;

  before(async () => {
    api = await extensionApi();
  });
  afterEach(async () => {
    await set('severity', undefined);
    await set('packs', undefined);
    await remove('shop/evidence/E20.md');
    await closeAll();
    await until(api, 'the fixture is as it was', () => api.store.entries.length === 3);
  });

  it('Should show a finding with the severity that the setting gives its code, or not at all', async () => {
    const e01 = fixture('shop/evidence/E01-who-comes.md');
    const severityOf = (code: string): vscode.DiagnosticSeverity | undefined =>
      vscode.languages.getDiagnostics(e01).find((each) => (typeof each.code === 'object' ? each.code.value : each.code) === code)?.severity;
    await until(api, 'the finding is shown as usual', () => severityOf('claim.not-found') === vscode.DiagnosticSeverity.Information);
    await set('severity', { 'claim.not-found': 'warning', 'claim.*': 'off' });
    await until(api, 'the finding is a warning, and its family gone', () => severityOf('claim.not-found') === vscode.DiagnosticSeverity.Warning && severityOf('claim.partly-found') === undefined);
    await set('severity', undefined);
    await until(api, 'the findings are shown as usual', () => severityOf('claim.partly-found') === vscode.DiagnosticSeverity.Information);
  });

  it('Should take what is off, or a hint, for nothing in the way, in every place that tells of it', async () => {
    const shop = () => api.groups.all.find(({ id }) => id === fixture('shop').toString());
    const named = () => shop()?.checked.inTheWay.find(({ code }) => code === 'confidentiality.name');
    await write('shop/evidence/E20.md', '---\nid: E20\ntype: reflective-account\n---\n\nI told the customer, Mrs Pauline Whittaker, that it was ready.\n');
    await until(api, 'the name is told', () => named() !== undefined);
    const obstacle = named();
    assert.ok(obstacle?.code);
    const isTold = (): boolean[] => {
      const group = shop();
      assert.ok(group);
      return [submitPicks(group), obstaclePicks(group)].map((picks) => picks.some(({ label }) => label === obstacle.message));
    };
    assert.deepEqual(isTold(), [true, true]);
    for (const severity of ['off', 'hint']) {
      await set('severity', { [obstacle.code]: severity });
      assert.deepEqual(isTold(), [false, false]);
    }
  });

  it('Should read a lone file by the packs that the setting names', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '---\ntype: reflective-account\n---\n\nText.\n' });
    await vscode.window.showTextDocument(document);
    const packs = (): string[] => [...new Set(api.store.entryOf(document.uri)?.checked.coverage.points.map(({ pack }) => pack))];
    await until(api, 'all built-in packs read it', () => packs().length === 2);
    await set('packs', ['customer-types', 'nobody']);
    await until(api, 'one pack reads it', () => packs().join() === 'customer-types');
    assert.ok(!codes(document.uri).includes('pack.unknown'));
  });
});
