import * as vscode from 'vscode';
import * as assert from '../host/editor/assert';

describe('The extension on the web', () => {
  it("Should activate in the browser's extension host", async () => {
    const extension = vscode.extensions.getExtension('portfolio-evidence.portfolio-evidence');
    assert.ok(extension, 'VS Code does not know the extension');
    await extension.activate();
    assert.equal(extension.isActive, true);
    assert.equal('WorkerGlobalScope' in globalThis, true);
  });
});
