import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { closeAll, extensionApi, fixture, until } from './support';

const evidence = 30;
const others = 1970;

describe('A folder of 2,000 Markdown files, of which 30 are evidence', () => {
  let api: ExtensionApi;
  const folder = () => fixture('many');
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);

  before(async function () {
    this.timeout(120_000);
    api = await extensionApi();
    const files = Array.from({ length: others }, (_, index) => [`notes/${index % 40}/${index}.md`, '# Notes\n\nThe workshop, walk-in customers and trade accounts.\n'] as const);
    for (let at = 0; at < files.length; at += 100) await Promise.all(files.slice(at, at + 100).map(([path, words]) => vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), path), text(words))));
    for (let index = 0; index < evidence; index++) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), `evidence/E${index}.md`), text(`---\nid: E${index}\ntype: reflective-account\n---\n\nText.\n`));
  });
  after(async function () {
    this.timeout(120_000);
    await closeAll();
    await vscode.workspace.fs.delete(folder(), { recursive: true });
    await until(api, 'the fixture is as it was', () => api.portfolios.all.length === 2);
  });

  it('Should read the 30 and none of the others', async function () {
    this.timeout(120_000);
    await api.whenIdle();
    const before = api.store.filesRead;
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder(), 'portfolio.yaml'), text('learner: Many Notes\n'));
    await until(api, 'the portfolio is read', () => api.groups.all.find(({ name }) => name === 'Many Notes')?.entries.length === evidence);
    const read = api.store.filesRead - before;
    assert.ok(read >= evidence && read <= 2 * evidence, `Each once, and again where a file was told late: ${read}`);
  });

  it('Should do nothing for another file that is opened and typed in', async () => {
    const { textsChecked, filesRead } = api.store;
    const { document } = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder(), 'notes/1/1.md'));
    await vscode.commands.executeCommand('type', { text: 'On Monday a customer rang.' });
    assert.equal(document.isDirty, true);
    await api.whenIdle();
    assert.equal(api.store.entryOf(document.uri), undefined);
    assert.equal(api.store.textsChecked, textsChecked);
    const read = api.store.filesRead - filesRead;
    assert.ok(read <= evidence, `None but the evidence, when its folder was told late: ${read}`);
  });
});
