import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { writeBesideWorkspace } from '../host/editor/suite';

describe('The extension', () => {
  it('Should activate in the Node extension host', async () => {
    const extension = vscode.extensions.getExtension('portfolio-evidence.portfolio-evidence');
    assert.ok(extension, 'VS Code does not know the extension');
    const { activationMilliseconds } = (await extension.activate()) as ExtensionApi;
    await writeBesideWorkspace('activation.json', { milliseconds: activationMilliseconds });
    assert.equal(extension.isActive, true);
    assert.equal('WorkerGlobalScope' in globalThis, false);
  });
});
