import * as vscode from 'vscode';
import { writeStarter } from '../../src/extension/commands/newPack';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { closeAll, extensionApi, fixture, remove, replaceAll, show, told, until } from './support';

describe('Writing a pack', () => {
  let api: ExtensionApi;
  const uri = () => fixture('drafts/first-aid.pack.yaml');

  before(async () => {
    api = await extensionApi();
  });
  afterEach(async () => {
    await closeAll();
    await remove('drafts');
    await until(api, 'nothing is told', () => told(uri()).length === 0);
  });
  after(() => {
    const { lastFailure } = api.boundary;
    assert.equal(lastFailure instanceof Error ? lastFailure.stack : lastFailure, undefined);
  });

  it('Should write a starter pack that agrees with its own examples, never over a file', async () => {
    assert.equal(await writeStarter(uri()), undefined);
    const { document } = await show(uri());
    assert.match(document.getText(), /^id: first-aid$/m);
    await vscode.commands.executeCommand('portfolioEvidence.testPack');
    await api.whenIdle();
    assert.deepEqual(told(uri()), []);
    assert.match((await writeStarter(uri())) ?? '', /is there already/);
    assert.match((await writeStarter(fixture('drafts/notes.yaml'))) ?? '', /ends in \.pack\.yaml/);
  });

  it('Should tell each example that disagrees at its place until the text changes', async () => {
    await writeStarter(uri());
    const { document } = await show(uri());
    const text = document.getText().replace('atLeast: 2', 'atLeast: 3');
    await replaceAll(document, text);
    assert.deepEqual(told(uri()), []);
    await vscode.commands.executeCommand('portfolioEvidence.testPack');
    await until(api, 'two examples are told', () => told(uri()).length === 2);
    const line = text.slice(0, text.indexOf('I work in a joinery shop')).split('\n').length;
    assert.match(told(uri())[0] ?? '', new RegExp(`^(${line - 1}|${line}): pack\\.example: PE\\.1, earning example 1: partly found`));
    assert.ok(vscode.languages.getDiagnostics(uri()).every(({ severity }) => severity === vscode.DiagnosticSeverity.Information));
    await replaceAll(document, text.replace('atLeast: 3', 'atLeast: 2'));
    await until(api, 'nothing is told', () => told(uri()).length === 0);
  });

  it('Should say how many places keep a pack from being read', async () => {
    await writeStarter(uri());
    const { document } = await show(uri());
    await replaceAll(document, document.getText().replace('atLeast: 2', 'atLeast: many'));
    assert.deepEqual(api.packTests.run(document), { problems: 1 });
  });
});
