import * as vscode from 'vscode';

const section = 'portfolioEvidence';
const longestDelay = 5000;

/** How long a document has to be quiet before it is checked, in milliseconds. */
export function checkDelay(): number {
  const value = vscode.workspace.getConfiguration(section).get<unknown>('checkDelay');
  return typeof value === 'number' ? Math.min(Math.max(value, 0), longestDelay) : 250;
}

const marks = 'showMarks';

/** Whether the words that earn a point are marked in the editor. */
export function showsMarks(): boolean {
  return vscode.workspace.getConfiguration(section).get<unknown>(marks) !== false;
}

/** Sets whether the words that earn a point are marked in the editor: for the workspace where it says so, else for the user. */
export async function setShowsMarks(shown: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section);
  const ofWorkspace = settings.inspect(marks)?.workspaceValue !== undefined;
  await settings.update(marks, shown, ofWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
}

/** Whether a change of settings touches `showMarks`. */
export function changesMarks(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${section}.${marks}`);
}

const lens = 'showLens';

/** Whether lines above an entry and its sections tell what is found. */
export function showsLens(): boolean {
  return vscode.workspace.getConfiguration(section).get<unknown>(lens) !== false;
}

/** Whether a change of settings touches `showLens`. */
export function changesLens(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${section}.${lens}`);
}
