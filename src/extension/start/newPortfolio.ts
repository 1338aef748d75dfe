import * as vscode from 'vscode';
import { builtInPacks } from '../../core/packs/builtIn.js';
import { manifestName } from '../../core/portfolio/manifest.js';
import { newPortfolio, portfolioFolders, type NewPortfolio } from '../../core/templates/newPortfolio.js';
import { chooseFolderPlaceholder, employerPrompt, learnerPrompt, nameMissingMessage, newPortfolioTitle, packDetail, packsPrompt, portfolioFolderLabel, portfolioThereMessage, stepTitle } from '../../core/words/start.js';
import type { Asker } from './asker.js';
import { openAfterReload } from './openAfterReload.js';
import { isThere, openAtPrompt, writeNew } from './writeNew.js';

/**
 * Asks for the few things that a portfolio needs, writes it, and opens its first entry. Without an open folder it
 * asks for one, and opens it.
 */
export async function beginPortfolio(context: vscode.ExtensionContext, asker: Asker, today: string): Promise<void> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = await chooseFolder(folders, context, asker);
  if (!folder) return;
  const manifest = vscode.Uri.joinPath(folder, manifestName);
  if (await isThere(manifest)) {
    void vscode.window.showInformationMessage(portfolioThereMessage);
    await vscode.window.showTextDocument(manifest);
    return;
  }
  const answers = await ask(asker);
  if (!answers) return;
  const entry = await writePortfolio(folder, { ...answers, today });
  if (folders.some(({ uri }) => uri.toString() === folder.toString())) {
    await openAtPrompt(entry);
    return;
  }
  await openAfterReload(context, entry);
  await vscode.commands.executeCommand('vscode.openFolder', folder, { forceReuseWindow: true });
}

/**
 * Writes a new portfolio; a file that is there is left as it is.
 * @returns the first entry
 */
export async function writePortfolio(folder: vscode.Uri, answers: NewPortfolio): Promise<vscode.Uri> {
  const [manifest, entry] = newPortfolio(answers);
  for (const name of portfolioFolders) await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, name));
  for (const { path, text } of [entry, manifest]) await writeNew(vscode.Uri.joinPath(folder, path), text);
  return vscode.Uri.joinPath(folder, entry.path);
}

async function chooseFolder(folders: readonly vscode.WorkspaceFolder[], context: vscode.ExtensionContext, asker: Asker): Promise<vscode.Uri | undefined> {
  const [only] = folders;
  if (folders.length === 1) return only?.uri;
  if (folders.length > 1) return asker.one(folders.map(({ name, uri }) => ({ label: name, description: uri.path, value: uri })), { title: newPortfolioTitle, placeHolder: chooseFolderPlaceholder });
  if (vscode.env.uiKind === vscode.UIKind.Web && vscode.env.remoteName === undefined) return vscode.Uri.joinPath(context.globalStorageUri, 'portfolio');
  return asker.folder(portfolioFolderLabel);
}

async function ask(asker: Asker): Promise<Omit<NewPortfolio, 'today'> | undefined> {
  const title = (step: number): string => stepTitle(newPortfolioTitle, step, 3);
  const learner = await asker.text({ title: title(1), prompt: learnerPrompt, missing: nameMissingMessage });
  if (learner === undefined) return undefined;
  const employer = await asker.text({ title: title(2), prompt: employerPrompt });
  if (employer === undefined) return undefined;
  const choices = builtInPacks.map((pack) => ({ label: pack.title, detail: packDetail(pack.units.flatMap(({ outcomes }) => outcomes.flatMap(({ points }) => points)).length), picked: true, value: pack.id }));
  const packs = await asker.many(choices, { title: title(3), placeHolder: packsPrompt });
  return packs && packs.length > 0 ? { learner, employer, packs } : undefined;
}
