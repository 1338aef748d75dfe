import * as vscode from 'vscode';

/** A line to choose, with what it stands for. */
export interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

/** How the user is asked. Every answer is undefined when the user leaves off. */
export interface Asker {
  /** Asks for a text. @param missing told while the answer is empty; when left out, it may be empty */
  text(question: { readonly title: string; readonly prompt: string; readonly value?: string; readonly missing?: string }): Promise<string | undefined>;
  one<T>(choices: readonly Choice<T>[], question: { readonly title: string; readonly placeHolder: string }): Promise<T | undefined>;
  /** Any number of choices; those that are `picked` are chosen to begin with. */
  many<T>(choices: readonly Choice<T>[], question: { readonly title: string; readonly placeHolder: string }): Promise<readonly T[] | undefined>;
  folder(label: string): Promise<vscode.Uri | undefined>;
}

/** Asks by the editor's own boxes. They stay open when the window loses the focus. */
export const askInEditor: Asker = {
  async text({ title, prompt, value = '', missing }) {
    const answer = await vscode.window.showInputBox({
      title, prompt, value, ignoreFocusOut: true,
      validateInput: (typed) => (missing !== undefined && typed.trim() === '' ? { message: missing, severity: vscode.InputBoxValidationSeverity.Info } : undefined),
    });
    const trimmed = answer?.trim();
    return trimmed === '' && missing !== undefined ? undefined : trimmed;
  },
  async one(choices, { title, placeHolder }) {
    return (await vscode.window.showQuickPick(choices, { title, placeHolder, matchOnDescription: true, matchOnDetail: true, ignoreFocusOut: true }))?.value;
  },
  async many(choices, { title, placeHolder }) {
    return (await vscode.window.showQuickPick(choices, { title, placeHolder, canPickMany: true, matchOnDetail: true, ignoreFocusOut: true }))?.map(({ value }) => value);
  },
  async folder(label) {
    return (await vscode.window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel: label }))?.[0];
  },
};
