import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { closeAll, eventually, extensionApi, fixture, hoverText, placeOf, remove, replaceAll, show, told, until, write } from './support';

describe('Completion', () => {
  let api: ExtensionApi;
  const manifest = () => fixture('shop/portfolio.yaml');
  const e01 = () => fixture('shop/evidence/E01-who-comes.md');

  before(async () => {
    api = await extensionApi();
  });
  afterEach(async () => {
    await closeAll();
    await remove('broken.pack.json', 'shop/assessment');
    await until(api, 'nothing of it is left', () => [fixture('broken.pack.json'), fixture('shop/assessment/decisions.json')].every((uri) => told(uri).length === 0));
  });

  it('Should offer fields and values in portfolio.yaml', async () => {
    const { document } = await show(manifest());
    await replaceAll(document, 'learner: Sam Reed\npacks:\n  - front-desk\npolicy:\n  everyPoint:\n    kinds: []\n');
    await api.whenIdle();
    assert.ok((await offered(manifest(), new vscode.Position(4, 2))).includes('oldestMonths'));
    assert.ok((await offered(manifest(), document.positionAt(document.getText().indexOf('[]') + 1))).includes('observation'));
    assert.ok((await offered(manifest(), placeOf(document, 'front-desk'))).includes('front-desk'));
    assert.match(await hoverText(manifest(), placeOf(document, 'policy')), /The rules of evidence/);
  });

  it('Should offer kinds, fields and points of the packs in force in front matter', async () => {
    const { document } = await show(e01());
    assert.ok((await offered(e01(), placeOf(document, 'reflective-account'))).includes('work-product'));
    const claims = await offered(e01(), placeOf(document, 'CC.3'));
    assert.deepEqual(claims.filter((label) => /^C[CT]\./.test(label)), ['CC.3', 'CT.1']);
    assert.match(await hoverText(e01(), placeOf(document, 'claims')), /ids of the marking points/);
  });

  it('Should offer ids of points at the end of a paragraph, and nothing within it', async () => {
    const { document } = await show(e01());
    const text = document.getText().trimEnd();
    await replaceAll(document, `${text} [\n`);
    const end = document.positionAt(text.length + 2);
    assert.deepEqual((await offered(e01(), end)).filter((label) => /^C[CT]\.\d$/.test(label)), ['CC.3', 'CT.1']);
    await replaceAll(document, `${text} [ and more\n`);
    assert.deepEqual((await offered(e01(), end)).filter((label) => /^C[CT]\.\d$/.test(label)), []);
  });

  it('Should complete an assessor’s record, and tell what is wrong with it', async () => {
    const uri = await write('shop/assessment/decisions.json', '{\n  "version": 1,\n  "": []\n}\n');
    const { document } = await show(uri);
    const labels = async (): Promise<string[]> => (await offered(uri, document.positionAt(document.getText().indexOf('""') + 1))).map((label) => label.replaceAll('"', ''));
    await eventually('the field is offered', async () => (await labels()).includes('records'));
    assert.equal((await labels()).filter((label) => label === 'records').length, 1);
    await until(api, 'it is told', () => vscode.languages.getDiagnostics(uri).length > 0);
  });

  it('Should complete a pack in JSON, and tell each thing once', async () => {
    const uri = await write('broken.pack.json', '{\n  "format": 1,\n  "id": "Other Pack"\n}\n');
    const { document } = await show(uri);
    await until(api, 'it is told', () => told(uri).length > 0);
    await eventually('the field is offered', async () => (await offered(uri, document.positionAt(document.getText().indexOf('"id"')))).some((label) => label.replaceAll('"', '') === 'units'));
    assert.deepEqual(vscode.languages.getDiagnostics(uri).filter(({ source }) => source !== 'Portfolio Evidence').map(({ message }) => message), []);
    await replaceAll(document, '{ "format": 1,, }\n');
    await until(api, 'we leave it to the editor', () => told(uri).length === 0);
  });
});

async function offered(uri: vscode.Uri, position: vscode.Position): Promise<string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, position);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label)).sort();
}
