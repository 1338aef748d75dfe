import * as vscode from 'vscode';

/** Lets the user choose one of several lines; undefined when the user would rather not. */
export type Choose = <T extends vscode.QuickPickItem>(picks: readonly T[], options: { readonly placeHolder: string }) => Thenable<T | undefined>;

/** Chooses in the editor's own list. */
export const chooseInEditor: Choose = (picks, options) => vscode.window.showQuickPick(picks, options);
