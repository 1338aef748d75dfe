/** Runs in VS Code's extension host: what it costs to open the folder that test/host/opening.mjs made. */
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/main';
import { alternateAsync } from './measure';

/** What is measured, in milliseconds where nothing else is said. */
export interface OpeningFigures {
  readonly evidence: number;
  readonly others: number;
  /** How long `activate` itself took; the rest is done in the background. */
  readonly activation: number;
  /** From the call of `activate` to the first coverage shown, while the window still opens. */
  readonly firstResult: number;
  /** Finding every Markdown file, and reading the evidence, with nothing else: once as the window opens, and the middle of several when it is open. */
  readonly plainFirst: number;
  readonly plain: number;
  /** Reading all again when it is open and nothing has changed. */
  readonly again: number;
  /** How many texts were parsed, and files read, for so many characters typed in a file that is no evidence, and in one that is. */
  readonly typed: number;
  readonly elsewhere: { readonly parsed: number; readonly read: number };
  readonly inEvidence: { readonly parsed: number; readonly read: number };
}

const rounds = 7;
const typed = 'On Monday a customer rang about her order.';

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<ExtensionApi>('portfolio-evidence.portfolio-evidence');
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!extension || !folder) throw new Error('There is no extension to measure, or no folder.');
  const start = performance.now();
  await findAndRead();
  const plainFirst = performance.now() - start;
  const api = await extension.activate();
  const firstResult = await api.firstResultMilliseconds;
  await api.whenIdle();

  const all = await vscode.workspace.findFiles('**/*.md');
  const [plain = Number.NaN, again = Number.NaN] = await alternateAsync([findAndRead, async () => {
    api.store.refresh();
    await api.whenIdle();
  }], rounds);
  const elsewhere = await typeIn(api, vscode.Uri.joinPath(folder, 'notes/1/1.md'));
  const inEvidence = await typeIn(api, vscode.Uri.joinPath(folder, 'evidence/E01.md'));
  const evidence = api.store.entries.length;
  const figures: OpeningFigures = { evidence, others: all.length - evidence, activation: api.activationMilliseconds, firstResult, plainFirst, plain, again, typed: typed.length, elsewhere, inEvidence };
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, '../figures.json'), new TextEncoder().encode(JSON.stringify(figures)));
}

async function findAndRead(): Promise<void> {
  const files = await vscode.workspace.findFiles('**/*.md');
  await Promise.all(files.filter(({ path }) => path.includes('/evidence/')).map((file) => vscode.workspace.fs.readFile(file)));
}

async function typeIn({ store, whenIdle }: ExtensionApi, file: vscode.Uri): Promise<{ parsed: number; read: number }> {
  await vscode.window.showTextDocument(file);
  await whenIdle();
  const { textsChecked, filesRead } = store;
  for (const character of typed) {
    await vscode.commands.executeCommand('type', { text: character });
    await whenIdle();
  }
  return { parsed: store.textsChecked - textsChecked, read: store.filesRead - filesRead };
}
