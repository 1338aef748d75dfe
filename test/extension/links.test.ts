import { symlink } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { extensionApi, fixture, remove, told, until, write } from './support';

const entry = (id: string): string => `---\nid: ${id}\ntype: reflective-account\n---\n\nI swept the floor.\n`;

describe('Symbolic links in a portfolio', () => {
  let api: ExtensionApi;
  const ids = (): string[] => api.store.entries.filter(({ uri }) => uri.path.includes('/linked/')).map(({ checked }) => checked.document.frontMatter?.id ?? '').sort();
  const toldOfLinks = (): string[] => vscode.languages.getDiagnostics().flatMap(([uri]) => (uri.path.includes('/linked/') ? told(uri) : [])).filter((each) => each.includes('leads out')).sort();

  before(async function () {
    if (process.platform === 'win32') this.skip();
    api = await extensionApi();
  });
  afterEach(async () => {
    await remove('linked', '../elsewhere');
    await until(api, 'the fixture is as it was', () => api.store.entries.length === 3 && api.portfolios.all.length === 2);
  });

  it('Should not be followed out of it, and be told once each', async () => {
    for (const id of ['X1', 'X2', 'X3']) await write(`../elsewhere/${id}.md`, entry(id));
    await write('linked/evidence/E01.md', entry('E01'));
    await symlink(fixture('../elsewhere').fsPath, fixture('linked/evidence/folder').fsPath);
    await symlink(fixture('../elsewhere/X3.md').fsPath, fixture('linked/evidence/E02.md').fsPath);
    await symlink(fixture('linked/evidence/E01.md').fsPath, fixture('linked/evidence/E03.md').fsPath);
    await write('linked/portfolio.yaml', 'learner: Lin Kay\npacks: [customer-confidence]\n');
    await until(api, 'the portfolio is read', () => ids().length === 2 && !api.store.reading && toldOfLinks().some((each) => each.includes('E02')));
    assert.deepEqual(ids(), ['E01', 'E01']);
    const [first, ...others] = toldOfLinks();
    assert.equal(first, '1: document.unreadable: evidence/E02.md is a link that leads out of this portfolio. It is not followed, so nothing is read there. Put the file or folder itself in its place.');
    assert.ok(others.length <= 1, others.join('; '));
  });
});
