import * as vscode from 'vscode';
import { whatNext } from '../../src/core/coverage/whatNext';
import type { ExtensionApi } from '../../src/extension/main';
import type { Asker } from '../../src/extension/start/asker';
import { submitPicks } from '../../src/extension/submit/readyToSubmit';
import { signDeclaration } from '../../src/extension/submit/signDeclaration';
import * as assert from '../host/editor/assert';
import { closeAll, extensionApi, fixture, show, until, write } from './support';

describe('What next, and ready to submit', () => {
  let api: ExtensionApi;
  const manifest = () => fixture('shop/portfolio.yaml');
  const shop = () => {
    const group = api.groups.all.find(({ id }) => id === fixture('shop').toString());
    assert.ok(group?.portfolio);
    return { ...group, portfolio: group.portfolio };
  };
  const signing = (name: string | undefined): Asker => ({ text: () => Promise.resolve(name), one: () => Promise.resolve(undefined), many: () => Promise.resolve(undefined), folder: () => Promise.resolve(undefined) });

  before(async () => {
    api = await extensionApi();
  });
  afterEach(async () => {
    await closeAll();
    await until(api, 'the fixture is as it was', () => api.store.entries.length === 3 && shop().totals.found === 1);
  });

  it('Should open the place of the gap that is easiest to close', async () => {
    await show(fixture('shop/evidence/E02-late-bike.md'));
    await vscode.commands.executeCommand('portfolioEvidence.whatNext');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), fixture('shop/evidence/E01-who-comes.md').toString());
    assert.equal(editor?.document.lineAt(editor.selection.active.line).text, 'On Monday a trade account rang.');
    assert.equal(editor?.selection.active.character, 'On Monday a trade account rang.'.length);
    assert.equal(whatNext(shop().checked)?.point.point.point.id, 'CT.1');
  });

  it('Should list what is in the way under headings, and ask for the declaration', () => {
    const lines = submitPicks(shop()).map(({ label, description = '', kind }) => (kind === vscode.QuickPickItemKind.Separator ? `# ${label}` : `${label} | ${description}`));
    assert.ok(lines.indexOf('# Points') < lines.indexOf('# To look at before your assessor does') || !lines.includes('# To look at before your assessor does'));
    assert.ok(lines.includes('CT.1 Types of customer is partly found, best in E01. | '), lines.join('\n'));
    assert.equal(lines.at(-1), 'Sign your declaration… | Your declaration is missing.');
  });

  it('Should store the declaration with the day, keep the rest of portfolio.yaml, and show it as signed', async () => {
    const before = await vscode.workspace.fs.readFile(manifest());
    try {
      await signDeclaration(shop().portfolio, signing(undefined), '2026-03-14');
      assert.deepEqual(await vscode.workspace.fs.readFile(manifest()), before);
      await signDeclaration(shop().portfolio, signing('Sam Reed'), '2026-03-14');
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(manifest()));
      assert.equal(text, `${new TextDecoder().decode(before)}declaration:\n  name: Sam Reed\n  date: 2026-03-14\n`);
      await until(api, 'the declaration is read', () => submitPicks(shop()).at(-1)?.description === 'Signed by Sam Reed on 2026-03-14');
      assert.equal(submitPicks(shop()).at(-1)?.label, 'Sign again…');
    } finally {
      await write('shop/portfolio.yaml', before);
      await until(api, 'the manifest is as it was', () => shop().portfolio.manifest.declaration === undefined);
    }
  });
});
