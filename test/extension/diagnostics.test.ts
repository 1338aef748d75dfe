import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';
import { closeAll, codes, extensionApi, fixture, remove, replaceAll, show, told, typeAtEnd, until, write } from './support';

const account = (claims: string, body: string): string => `---\nid: E09\ntype: reflective-account\ntitle: New\nclaims: [${claims}]\n---\n\n${body}\n`;

describe('Diagnostics', () => {
  let api: ExtensionApi;
  const e01 = () => fixture('shop/evidence/E01-who-comes.md');

  before(async () => {
    api = await extensionApi();
  });
  afterEach(async () => {
    await closeAll();
    await remove('shop/evidence/new.md', 'shop/evidence/later.md', 'shop/evidence/latin.md', 'lone.md', 'lonely.md', 'misplaced.md', 'shop/evidence/more');
    await until(api, 'the fixture is as it was', () => api.store.entries.length + api.store.unreadable.length === 3);
  });

  it('Should tell of entries that are not open: what is partly found, and what is not found', () => {
    assert.deepEqual(told(e01()), [
      '5: claim.partly-found: CT.1 Types of customer: partly found (walk-in customer, trade customer). Still to show: one more customer type, for example "internal customer".',
      '5: claim.not-found: CC.3 Handling complaints: not found yet. Still to show: a complaint raised; an apology made.',
    ]);
  });

  it('Should tell of a misconception at its words, as a warning', () => {
    const found = vscode.languages.getDiagnostics(fixture('shop/evidence/E02-late-bike.md'));
    const misconceptions = found.filter(({ severity }) => severity === vscode.DiagnosticSeverity.Warning);
    assert.equal(misconceptions.length, 1);
    assert.ok(codes(fixture('shop/evidence/E02-late-bike.md')).includes('misconception.MC.5'));
  });

  it('Should follow typing without saving: a third customer type makes the point found', async () => {
    const { document } = await show(e01());
    await typeAtEnd(document, '\nI also write job cards for the workshop.\n');
    await until(api, 'CT.1 is found', () => !codes(e01()).includes('claim.partly-found'));
    assert.equal(document.isDirty, true);
    assert.deepEqual(codes(e01()), ['claim.not-found']);
    assert.equal(api.store.entryOf(e01())?.checked.coverage.points.find(({ point }) => point.point.id === 'CT.1')?.found, 'found');
  });

  it('Should go back to what is on disk when typed text is thrown away', async () => {
    const { document } = await show(e01());
    await typeAtEnd(document, '\nI also write job cards for the workshop.\n');
    await until(api, 'CT.1 is found', () => codes(e01()).length === 1);
    await closeAll();
    await until(api, 'CT.1 is partly found again', () => codes(e01()).length === 2);
  });

  it('Should tell of broken front matter at its line, as an error', async () => {
    const uri = await write('shop/evidence/new.md', '---\nid: E09\ntitle: A: B\ntype: reflective-account\n---\n\nText.\n');
    await until(api, 'the new file is told', () => told(uri).length > 0);
    assert.deepEqual(told(uri), ['3: frontMatter.syntax: This line has two colons. Put the value in quotes. Until this is mended, nothing at the top is read: no kind, no date, no claims.']);
    assert.equal(vscode.languages.getDiagnostics(uri)[0]?.severity, vscode.DiagnosticSeverity.Error);
  });

  it('Should tell that a file is not UTF-8', async () => {
    const uri = await write('shop/evidence/latin.md', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0xe9, 0x0a]));
    await until(api, 'the file is told', () => told(uri).length > 0);
    assert.deepEqual(told(uri), ['1: document.unreadable: This file is not UTF-8 text, so it is not read. Save it again with the encoding UTF-8.']);
  });

  it('Should place ranges right in a file with Windows line ends', async () => {
    const uri = await write('shop/evidence/new.md', account('CT.1, CC.3', 'One.\n\nWalk-in customers come to my desk.').replaceAll('\n', '\r\n'));
    await until(api, 'the file is told', () => told(uri).length > 0);
    const before = told(uri);
    assert.deepEqual(before.map((each) => each.slice(0, 25)), ['5: claim.partly-found: CT', '5: claim.not-found: CC.3 ']);
    await show(uri);
    await until(api, 'the document is read', () => api.store.entryOf(uri)?.version !== undefined);
    assert.deepEqual(told(uri), before);
    const [first] = vscode.languages.getDiagnostics(uri);
    assert.equal(first && (await vscode.workspace.openTextDocument(uri)).getText(first.range), 'CT.1');
    await vscode.commands.executeCommand('portfolioEvidence.nextPassage');
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.getText(editor.selection), 'Walk-in customers come to my desk.');
  });

  it('Should place ranges right after a byte-order mark', async () => {
    const uri = await write('shop/evidence/new.md', `\uFEFF${account('CT.1', 'Walk-in customers come.')}`);
    await until(api, 'the file is told', () => told(uri).length > 0);
    const place = () => vscode.languages.getDiagnostics(uri)[0]?.range;
    const before = place();
    await show(uri);
    await until(api, 'the document is read', () => api.store.entryOf(uri)?.version !== undefined);
    assert.deepEqual(place(), before);
    assert.equal((await vscode.workspace.openTextDocument(uri)).getText(before), 'CT.1');
  });

  it('Should leave nothing behind when a file is deleted', async () => {
    const uri = await write('shop/evidence/new.md', account('CT.1', 'Text.'));
    await until(api, 'the file is told', () => told(uri).length > 0);
    await vscode.workspace.fs.delete(uri);
    await until(api, 'nothing is told', () => told(uri).length === 0);
    assert.equal(api.store.entryOf(uri), undefined);
  });

  it('Should leave nothing behind when a folder is deleted', async () => {
    const uri = await write('shop/evidence/more/deep/a.md', account('CT.1', 'Text.'));
    await until(api, 'the file is told', () => told(uri).length > 0);
    await vscode.workspace.fs.delete(fixture('shop/evidence/more'), { recursive: true });
    await until(api, 'nothing is told', () => told(uri).length === 0);
  });

  it('Should leave nothing behind when an open file is deleted', async () => {
    const uri = await write('shop/evidence/new.md', account('CT.1', 'Text.'));
    await show(uri);
    await until(api, 'the file is told', () => told(uri).length > 0);
    await vscode.workspace.fs.delete(uri);
    await until(api, 'nothing is told', () => told(uri).length === 0);
    assert.equal(api.store.entryOf(uri), undefined);
  });

  it('Should follow a file that is renamed, also while it is open', async () => {
    const uri = await write('shop/evidence/new.md', account('CT.1', 'Text.'));
    const later = fixture('shop/evidence/later.md');
    await show(uri);
    await until(api, 'the file is told', () => told(uri).length > 0);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, later);
    assert.ok(await vscode.workspace.applyEdit(edit), 'The rename was refused');
    await until(api, 'the new name is told and the old one is not', () => told(uri).length === 0 && told(later).length === 1);
  });

  it('Should tell of a lone file whose fields stand where they are not read, until they are not like evidence any more', async () => {
    const uri = await write('misplaced.md', `\n${account('CT.1', 'I wrote this at work.')}`);
    const { document } = await show(uri);
    await until(api, 'it is told', () => codes(uri).includes('frontMatter.misplaced'));
    assert.equal(vscode.languages.getDiagnostics(uri)[0]?.severity, vscode.DiagnosticSeverity.Error);
    await replaceAll(document, '\n---\ntype: post\ndate: 2026-03-14\n---\n\nText.\n');
    await until(api, 'nothing is told', () => told(uri).length === 0);
    assert.equal(api.store.entryOf(uri), undefined);
  });

  it('Should check a lone file whose front matter has a known type, until it is closed', async () => {
    const uri = await write('lone.md', account('ZZ.9', 'I wrote this at work.'));
    assert.equal(told(uri).length, 0);
    await show(uri);
    await until(api, 'the file is told', () => told(uri).length > 0);
    assert.deepEqual(codes(uri), ['claim.unknown-point']);
    await closeAll();
    await until(api, 'nothing is told', () => told(uri).length === 0);
    assert.equal(api.store.entryOf(uri), undefined);
  });

  it('Should check an unsaved document, and stop when it is no evidence any more', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: account('ZZ.9', 'Text.') });
    await vscode.window.showTextDocument(document);
    await until(api, 'the document is told', () => told(document.uri).length > 0);
    assert.equal(document.uri.scheme, 'untitled');
    assert.deepEqual(codes(document.uri), ['claim.unknown-point']);
    await replaceAll(document, 'Just a note.\n');
    await until(api, 'nothing is told', () => told(document.uri).length === 0);
  });

  it('Should name a pack that is not there, at the entry that names it', async () => {
    const uri = await write('lonely.md', '---\ntype: reflective-account\npacks: [no-such-pack]\n---\n\nText.\n');
    await show(uri);
    await until(api, 'the file is told', () => told(uri).length > 0);
    assert.match(told(uri)[0] ?? '', /^3: pack\.unknown: There is no pack "no-such-pack"/);
  });

  it('Should have nothing to do with documents that are not the user’s own, such as comments and earlier versions', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('comment-like', { provideTextDocumentContent: () => account('ZZ.9', 'Text.') });
    const uri = vscode.Uri.parse('comment-like:/shop/evidence/E01-who-comes.md');
    await vscode.languages.setTextDocumentLanguage(await vscode.workspace.openTextDocument(uri), 'markdown');
    await show(uri);
    await api.whenIdle();
    provider.dispose();
    assert.equal(api.store.entryOf(uri), undefined);
    assert.equal(vscode.languages.getDiagnostics(uri).length, 0);
  });

  it('Should have nothing to do with Markdown that is no evidence', async () => {
    const notes = fixture('notes.md');
    const { document } = await show(notes);
    await api.whenIdle();
    await typeAtEnd(document, '\nMore.\n');
    await api.whenIdle();
    assert.equal(api.store.entryOf(notes), undefined);
    assert.equal(vscode.languages.getDiagnostics(notes).length, 0);
  });
});
