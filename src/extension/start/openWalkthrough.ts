import * as vscode from 'vscode';
import { walkthroughId } from '../ids.js';

/** Opens the walkthrough: the way from an empty folder to a first entry. */
export async function openWalkthrough({ extension }: vscode.ExtensionContext): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#${walkthroughId}`, false);
}
