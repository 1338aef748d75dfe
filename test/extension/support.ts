import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import * as assert from '../host/editor/assert';

/** How long a test waits for one thing, in milliseconds: less than it may take altogether. */
const longestWait = 30_000;

/** The extension's insides, activated. */
export async function extensionApi(): Promise<ExtensionApi> {
  const extension = vscode.extensions.getExtension<ExtensionApi>('portfolio-evidence.portfolio-evidence');
  assert.ok(extension, 'VS Code does not know the extension');
  const api = await extension.activate();
  await api.whenIdle();
  return api;
}

/** The address of a file of the fixture workspace. */
export function fixture(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'No workspace folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Resolves when `holds` does: looks now, whenever the extension or the editor's diagnostics have changed, and now and then; then waits until all is told. */
export async function until(api: ExtensionApi, what: string, holds: () => boolean): Promise<void> {
  await api.whenIdle();
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      try {
        if (!holds()) return;
        stop();
        api.whenIdle().then(resolve, reject);
      } catch (error) {
        stop();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Waited in vain: ${what}. ${stateOf(api)}`));
    }, longestWait);
    const following = vscode.Disposable.from(
      api.groups.onDidChange(look), api.store.onDidChange(look), api.portfolios.onDidChange(look),
      api.view.onDidSelect(look), vscode.languages.onDidChangeDiagnostics(look), vscode.window.onDidChangeActiveTextEditor(look),
    );
    const polling = setInterval(look, 250);
    const stop = (): void => {
      clearTimeout(timer);
      clearInterval(polling);
      following.dispose();
    };
  });
}

/** Resolves when `holds` does, looked at again and again: for what neither the extension nor `until` is told of. */
export async function eventually(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + longestWait;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  }
}

/** Sets a setting of the user's, undefined for what is usual, and waits until the extension hears of it. */
export async function set(name: string, value: unknown): Promise<void> {
  const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('portfolioEvidence');
  await settings().update(name, value, vscode.ConfigurationTarget.Global);
  await eventually(`the setting ${name} is heard of`, () => JSON.stringify(settings().inspect(name)?.globalValue) === JSON.stringify(value));
}

/** What the extension knows, for whoever waited in vain. */
function stateOf({ portfolios, store, assessments, boundary }: ExtensionApi): string {
  const { lastFailure } = boundary;
  return JSON.stringify({
    portfolios: portfolios.all.map((portfolio) => [portfolio.folder.path, portfolio.name, assessments.of(portfolio) !== undefined]),
    entries: store.entries.map(({ uri, portfolio, checked }) => [uri.path, portfolio?.name, checked.document.text.length]),
    unreadable: store.unreadable.map(({ uri, message }) => [uri.path, message]),
    reading: store.reading,
    open: vscode.workspace.textDocuments.map(({ uri }) => uri.path),
    failure: lastFailure instanceof Error ? lastFailure.stack : lastFailure,
  });
}

/** Our diagnostics of a file as "line: code: message", lines counted from one. */
export function told(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Portfolio Evidence')
    .map(({ range, code, message }) => `${range.start.line + 1}: ${typeof code === 'object' ? code.value : 'no code'}: ${message}`);
}

/** Our diagnostics' codes of a file. */
export function codes(uri: vscode.Uri): string[] {
  return told(uri).map((each) => each.split(': ')[1] ?? '');
}

/** Opens a document in an editor. */
export async function show(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Types at the end of a document. */
export async function typeAtEnd(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, text);
  assert.ok(await vscode.workspace.applyEdit(edit), 'The edit was refused');
}

/** Replaces a document's whole text. */
export async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit), 'The edit was refused');
}

/** Writes a file of the fixture workspace. */
export async function write(path: string, text: string | Uint8Array): Promise<vscode.Uri> {
  const uri = fixture(path);
  await vscode.workspace.fs.writeFile(uri, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return uri;
}

/** Deletes files and folders of the fixture workspace, if they are there. */
export async function remove(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      await vscode.workspace.fs.delete(fixture(path), { recursive: true });
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError)) throw error;
    }
  }
}

/** Closes every editor, seen or not; what was typed is thrown away. */
export async function closeAll(): Promise<void> {
  for (const document of [...vscode.workspace.textDocuments]) {
    if (!document.isDirty || document.isClosed) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The text of all hovers at a place. */
export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents.map((each) => (each instanceof vscode.MarkdownString ? each.value : ''))).join('\n');
}

/** Where words first stand in a document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `The document does not hold "${words}"`);
  return document.positionAt(offset);
}
