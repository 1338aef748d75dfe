import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { closeAll, extensionApi, fixture, placeOf, replaceAll, set, show, typeAtEnd, until } from './support';

describe('While writing', () => {
  let api: ExtensionApi;
  const e01 = () => fixture('shop/evidence/E01-who-comes.md');
  const e02 = () => fixture('shop/evidence/E02-late-bike.md');

  before(async () => {
    api = await extensionApi();
  });
  afterEach(async () => {
    await set('showLens', undefined);
    await closeAll();
    await until(api, 'the fixture is as it was', () => api.store.entries.length === 3 && api.groups.all.find(({ name }) => name === 'Sam Reed')?.totals.found === 1);
  });

  async function lenses(uri: vscode.Uri): Promise<string[]> {
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
    return found.map(({ range, command }) => `${range.start.line + 1}: ${command?.title ?? ''}`);
  }

  async function completions(uri: vscode.Uri, at: vscode.Position): Promise<vscode.CompletionItem[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, at);
    return items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
  }
  /** The page of a point; VS Code's own Markdown support may lead elsewhere besides. */
  async function pageOf(uri: vscode.Uri, at: vscode.Position): Promise<vscode.Location> {
    const targets = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', uri, at);
    const page = targets.find((target) => target.uri.scheme === 'portfolio-evidence-point');
    assert.ok(page);
    return page;
  }
  const idOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label);

  it('Should tell above the entry and its sections what is found, and follow typing', async () => {
    const { document } = await show(e01());
    await until(api, 'the entry is read', () => api.store.entryOf(e01())?.version === document.version);
    assert.deepEqual(await lenses(e01()), ['1: 0 of 2 claimed found · CT.1 partly found', '8: CT.1 partly found']);
    await typeAtEnd(document, '\nI write cards for the workshop.\n');
    await until(api, 'the text is read', () => api.store.entryOf(e01())?.version === document.version);
    assert.deepEqual(await lenses(e01()), ['1: 1 of 2 claimed found', '8: CT.1 found']);
  });

  it('Should say on the line above how to claim, while the entry claims nothing', async () => {
    const helpOf = async (): Promise<string | undefined> => (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', e01()))[0]?.command?.tooltip;
    const { document } = await show(e01());
    await until(api, 'the entry is read', () => api.store.entryOf(e01())?.version === document.version);
    assert.equal(await helpOf(), undefined);
    await replaceAll(document, document.getText().replace(/^claims:.*\n/m, ''));
    await until(api, 'the text is read', () => api.store.entryOf(e01())?.version === document.version);
    assert.match(await helpOf() ?? '', /^To see what is still to show, claim the points that this entry is about: "claims: \[C[CT]\.1\]"/);
  });

  it('Should show no such line when the setting says so, nor in Markdown that is not evidence', async () => {
    await show(fixture('notes.md'));
    await api.whenIdle();
    assert.deepEqual(await lenses(fixture('notes.md')), []);
    await show(e01());
    await api.whenIdle();
    await set('showLens', false);
    assert.deepEqual(await lenses(e01()), []);
  });

  it('Should turn the lines off and on by a command, and keep what the setting says', async () => {
    await show(e01());
    await api.whenIdle();
    const shown = () => vscode.workspace.getConfiguration('portfolioEvidence').get('showLens');
    await vscode.commands.executeCommand('portfolioEvidence.toggleLens');
    await until(api, 'they are off', () => shown() === false);
    assert.deepEqual(await lenses(e01()), []);
    await vscode.commands.executeCommand('portfolioEvidence.toggleLens');
    await until(api, 'they are on', () => shown() === true);
    assert.equal((await lenses(e01())).length, 2);
  });

  it('Should complete no claim of a point that nobody claims', async () => {
    const uri = fixture('depot/evidence/E01-first.md');
    const { document } = await show(uri);
    await typeAtEnd(document, '\nI rang her. [');
    assert.deepEqual((await completions(uri, document.lineAt(document.lineCount - 1).range.end)).map(idOf).sort(), ['CT.1', 'CT.2', 'CT.3', 'CT.4']);
    assert.ok(api.store.entryOf(uri)?.checked.coverage.points.some(({ point }) => point.point.id === 'QV.1'));
  });

  it('Should complete a claim in the front matter by words of the point, with what earns it', async () => {
    const { document } = await show(e02());
    await replaceAll(document, document.getText().replace('claims: []', 'claims: [complaint'));
    const items = await completions(e02(), placeOf(document, 'complaint').translate(0, 'complaint'.length));
    assert.deepEqual(items.map(idOf).sort(), ['CC.3', 'CT.1']);
    const complaints = items.find((each) => idOf(each) === 'CC.3');
    assert.match(complaints?.filterText ?? '', /Handling complaints/);
    assert.equal(complaints?.insertText, 'CC.3]');
    assert.match((complaints?.documentation as vscode.MarkdownString).value, /Tells of a complaint[\s\S]*What earns it \\\(unofficial\\\)\*: Tell of one complaint/);
  });

  it('Should complete a claim in the text, found points first, and nothing in other brackets', async () => {
    const { document } = await show(e02());
    await typeAtEnd(document, '\nI rang her. [');
    const items = await completions(e02(), document.lineAt(document.lineCount - 1).range.end);
    assert.deepEqual([...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(idOf), ['CC.3', 'CT.1']);
    await typeAtEnd(document, 'x](');
    assert.deepEqual(await completions(e02(), document.lineAt(document.lineCount - 1).range.end), []);
  });

  it('Should lead from a claim to the point’s page, which lists every passage', async () => {
    const { document } = await show(e01());
    const target = await pageOf(e01(), placeOf(document, 'CC.3').translate(0, 1));
    const page = await vscode.workspace.openTextDocument(target.uri);
    assert.match(page.getText(), /^# CC\.3 Handling complaints\n\n● found\n[\s\S]*## Passages\n\n- E02 The late bike, line 8: "A man complained\." \(a complaint raised\)\n[\s\S]*## Claims\n\n- E01 Who comes to the desk, line 5: not found yet\n/);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', page.uri);
    assert.ok(links.map(({ target: to }) => to?.toString()).includes(e02().with({ fragment: 'L8,1-8,18' }).toString()));
  });

  it('Should tell all passages and claims of a point as its references, from a claim and from its page', async () => {
    const { document } = await show(e01());
    const at = placeOf(document, 'CC.3').translate(0, 1);
    const references = async (uri: vscode.Uri, position: vscode.Position): Promise<string[]> =>
      (await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri, position)).map(({ uri: { path }, range }) => `${path.split('/').at(-1) ?? ''}:${range.start.line + 1}:${range.start.character}`);
    const expected = ['E01-who-comes.md:5:15', 'E02-late-bike.md:10:0', 'E02-late-bike.md:8:0'];
    // VS Code's own Markdown support takes the list of claims for a link and the page's heading for a target, and tells them besides.
    const told = await references(e01(), at);
    for (const each of expected) assert.ok(told.includes(each), each);
    const target = await pageOf(e01(), at);
    await vscode.workspace.openTextDocument(target.uri);
    const fromPage = await references(target.uri, new vscode.Position(0, 0));
    for (const each of expected) assert.ok(fromPage.includes(each), each);
  });

  it('Should list in the outline what is claimed or found, with its passages', async () => {
    await show(e02());
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', e02());
    const own = symbols.find(({ name }) => name.startsWith('CC.3'));
    assert.deepEqual([own?.name, own?.detail, ...(own?.children ?? []).map(({ name }) => name)], ['CC.3 Handling complaints', 'found', 'a complaint raised', 'an apology made']);
  });

  it('Should offer the snippets in Markdown', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: 'evidence-' });
    await vscode.window.showTextDocument(document);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(0, 9));
    const labels = items.map(idOf);
    for (const name of ['evidence-complaint', 'evidence-fields', 'evidence-witness-form', 'evidence-case-study']) assert.ok(labels.includes(name), name);
  });
});
