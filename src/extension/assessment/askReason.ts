import * as vscode from 'vscode';
import { noReasonMessage } from '../../core/words/deciding.js';

const longestReason = 10_000;

/** Asks for a reason in words. Undefined when the user would rather not. @param missing what is said of an empty one; it may be empty when undefined */
export async function askReason(title: string, prompt: string, missing: string | undefined = noReasonMessage): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({ title, prompt, ignoreFocusOut: true, validateInput: (value) => (value.trim() === '' ? missing : undefined) });
  return reason?.trim().slice(0, longestReason);
}
