import * as vscode from 'vscode';
import { copySample, placeSample } from '../../src/extension/commands/openSample';
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

  it('Should begin with its README, once', async () => {
    const kept = new Map<string, unknown>();
    const globalState = { get: (key: string) => kept.get(key), update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, value)), keys: () => [...kept.keys()], setKeysForSync: () => undefined };
    const context = { extensionUri: extension(), globalState: globalState as vscode.Memento & { setKeysForSync(keys: readonly string[]): void } };
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
