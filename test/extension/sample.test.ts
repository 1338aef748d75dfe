import * as vscode from 'vscode';
import { copySample, openSample, placeSample } from '../../src/extension/commands/openSample';
import { sampleFiles } from '../../src/extension/commands/sampleFiles';
import type { ExtensionApi } from '../../src/extension/main';
import { openRemembered } from '../../src/extension/start/openAfterReload';
import * as assert from '../host/editor/assert';
import { closeAll, extensionApi, fixture, remove, until } from './support';

describe('The sample portfolio', () => {
  let api: ExtensionApi;
  const extension = () => vscode.extensions.getExtension('portfolio-evidence.portfolio-evidence')!.extensionUri;

  before(async () => {
    api = await extensionApi();
  });
  after(async () => {
    await closeAll();
    await remove('samples');
    await until(api, 'the fixture is as it was', () => api.portfolios.all.length === 2);
    const { lastFailure } = api.boundary;
    assert.equal(lastFailure instanceof Error ? lastFailure.stack : lastFailure, undefined);
  });

  it('Should name every file of the sample', async () => {
    assert.deepEqual([...sampleFiles].sort(), (await filesIn(vscode.Uri.joinPath(extension(), 'media/sample-portfolio'))).sort());
  });

  it('Should be copied beside an older copy, never over it, and be read', async () => {
    const first = await copySample(extension(), fixture('samples'));
    const second = await copySample(extension(), fixture('samples'));
    assert.match(first.path, /\/sample-portfolio$/);
    assert.match(second.path, /\/sample-portfolio-2$/);
    await until(api, 'both copies are read', () => api.groups.all.filter(({ name, entries }) => name === 'Maya Okafor' && entries.length === 13).length === 2);
  });

  /** A place for what is remembered, in which nothing is yet. */
  const contextOf = () => {
    const kept = new Map<string, unknown>();
    const globalState = { get: (key: string) => kept.get(key), update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, value)), keys: () => [...kept.keys()], setKeysForSync: () => undefined };
    return { extensionUri: extension(), globalStorageUri: fixture('samples/own'), globalState: globalState as vscode.Memento & { setKeysForSync(keys: readonly string[]): void } };
  };

  it('Should ask for a folder, and open the copy in a window of its own, to begin with its README', async () => {
    const context = contextOf();
    const asked: string[] = [];
    const opened: [string, boolean][] = [];
    const parent = fixture('samples/chosen');
    await openSample(context, { folder: (label) => { asked.push(label); return Promise.resolve(parent); } }, (folder, { forceNewWindow }) => Promise.resolve(opened.push([folder.toString(), forceNewWindow])));
    const copy = vscode.Uri.joinPath(parent, 'sample-portfolio');
    assert.deepEqual(asked, ['Put the sample here']);
    assert.deepEqual(opened, [[copy.toString(), true]]);
    assert.deepEqual((await filesIn(copy)).sort(), [...sampleFiles].sort());
    await openRemembered(context);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), vscode.Uri.joinPath(copy, 'README.md').toString());
  });

  it('Should copy and open nothing when no folder is chosen', async () => {
    const context = contextOf();
    const opened: string[] = [];
    await openSample(context, { folder: () => Promise.resolve(undefined) }, (folder) => Promise.resolve(opened.push(folder.toString())));
    assert.deepEqual([opened, context.globalState.keys()], [[], []]);
  });

  it('Should begin with its README, once', async () => {
    const context = contextOf();
    const folder = await placeSample(context, fixture('samples'));
    await closeAll();
    await openRemembered(context);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), vscode.Uri.joinPath(folder, 'README.md').toString());
    await closeAll();
    await openRemembered(context);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});

async function filesIn(folder: vscode.Uri, prefix = ''): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const files: string[] = [];
  for (const [name, type] of entries) {
    if (type === vscode.FileType.Directory) files.push(...(await filesIn(vscode.Uri.joinPath(folder, name), `${prefix}${name}/`)));
    else files.push(`${prefix}${name}`);
  }
  return files;
}
