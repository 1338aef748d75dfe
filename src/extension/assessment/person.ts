import * as vscode from 'vscode';
import { assessorNamePrompt, assessorNameTitle, noNameMessage } from '../../core/words/deciding.js';
import { assessorName, setAssessorName } from '../settings.js';

const longestName = 200;

/** Who decides and comments here: by the setting, else asked once and remembered. Undefined when the user would rather not say. */
export async function whoDecides(): Promise<string | undefined> {
  const known = assessorName();
  if (known !== undefined) return known;
  const given = await vscode.window.showInputBox({
    title: assessorNameTitle,
    prompt: assessorNamePrompt,
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === '' || value.trim().length > longestName ? noNameMessage : undefined),
  });
  const name = given?.trim();
  if (!name) return undefined;
  await setAssessorName(name);
  return name;
}
