import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { closeAll, codes, extensionApi, fixture, remove, replaceAll, show, told, until, write } from './support';

describe('Packs and portfolios', () => {
  let api: ExtensionApi;
  const pack = () => fixture('shop/packs/front-desk.pack.yaml');
  const e01 = () => fixture('shop/evidence/E01-who-comes.md');

  before(async () => {
    api = await extensionApi();
  });
  afterEach(async () => {
    await closeAll();
    await remove('shop/packs/other.pack.yaml', 'shop/packs/other.pack.json', 'depot/inner', 'moved.pack.json', 'third');
    await until(api, 'the fixture is as it was', () => api.store.entries.length === 3 && api.portfolios.all.length === 2 && told(pack()).length === 0);
  });

  it('Should find every portfolio of the workspace', () => {
    assert.deepEqual(api.portfolios.all.map(({ name }) => name), ['Ana Lund', 'Sam Reed']);
  });

  it('Should tell what is wrong with a pack at its own line, in words, while it is typed', async () => {
    const { document } = await show(pack());
    assert.deepEqual(told(pack()), []);
    const text = document.getText();
    await replaceAll(document, text.replace('atLeast: 3', 'atLeast: many'));
    await until(api, 'the pack is told', () => told(pack()).length > 0);
    const line = text.slice(0, text.indexOf('atLeast: 3')).split('\n').length;
    assert.deepEqual(told(pack()), [`${line}: pack.invalid: "atLeast" in "categories" of marking point CT.1 has to be a whole number.`]);
    await until(api, 'the portfolio says that its pack is gone', () => codes(fixture('shop/portfolio.yaml')).includes('pack.unknown'));
    await replaceAll(document, text);
    await until(api, 'nothing is told', () => told(pack()).length === 0 && told(fixture('shop/portfolio.yaml')).length === 0);
  });

  it('Should judge the entries anew when a pack is edited', async () => {
    const { document } = await show(pack());
    await replaceAll(document, document.getText().replace('atLeast: 3', 'atLeast: 2'));
    await until(api, 'CT.1 is found', () => !codes(e01()).includes('claim.partly-found'));
    await closeAll();
    await until(api, 'CT.1 is partly found again', () => codes(e01()).includes('claim.partly-found'));
  });

  it('Should tell of a wrong pack in JSON, also when it is not open', async () => {
    const uri = await write('shop/packs/other.pack.json', '{\n  "format": 1,\n  "id": "Other Pack"\n}\n');
    await until(api, 'the pack is told', () => told(uri).length > 0);
    assert.ok(told(uri).some((each) => each.startsWith('3: pack.invalid: "id" has to be small letters')), told(uri).join('\n'));
    await vscode.workspace.fs.delete(uri);
    await until(api, 'nothing is told', () => told(uri).length === 0);
  });

  it('Should tell of a pack outside any portfolio while it is open', async () => {
    const uri = await write('moved.pack.json', '{ "format": 2 }\n');
    await show(uri);
    await until(api, 'the pack is told', () => told(uri).length > 0);
    await closeAll();
    await until(api, 'nothing is told', () => told(uri).length === 0);
  });

  it('Should tell what is wrong with portfolio.yaml at its line', async () => {
    const uri = fixture('shop/portfolio.yaml');
    const { document } = await show(uri);
    const text = document.getText();
    await replaceAll(document, text.replace('  - front-desk', '  - front-dask'));
    await until(api, 'the pack is told', () => told(uri).length > 0);
    assert.match(told(uri)[0] ?? '', /^5: pack\.unknown: There is no pack "front-dask"\. Did you mean "front-desk"\?/);
    await replaceAll(document, text.replace('role: Front desk apprentice', 'role: [a]'));
    await until(api, 'the field is told', () => codes(uri).includes('portfolio.invalid'));
    assert.match(told(uri)[0] ?? '', /^3: portfolio\.invalid: "role" has to be text/);
  });

  it('Should take a portfolio inside another for its own', async () => {
    await write('depot/inner/portfolio.yaml', 'learner: Ivo Inner\npacks: [customer-types]\nevidence: ["*.md"]\n');
    const uri = await write('depot/inner/note.md', '---\nid: N1\ntype: written-answer\nclaims: [CT.1]\n---\n\nText.\n');
    await until(api, 'the entry is read', () => api.store.entryOf(uri)?.portfolio?.name === 'Ivo Inner');
  });

  it('Should forget a portfolio whose folder is deleted', async () => {
    await write('third/portfolio.yaml', 'learner: Third\n');
    const uri = await write('third/evidence/a.md', '---\ntype: written-answer\nclaims: [CT.1]\n---\n\nText.\n');
    await until(api, 'the portfolio is read', () => api.store.entryOf(uri)?.portfolio?.name === 'Third');
    await remove('third');
    await until(api, 'the portfolio is gone', () => api.portfolios.all.length === 2 && told(uri).length === 0);
  });
});
