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
  await turn(marks, shown);
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

/** Sets whether lines above an entry and its sections tell what is found: for the workspace where it says so, else for the user. */
export async function setShowsLens(shown: boolean): Promise<void> {
  await turn(lens, shown);
}

/** Whether a change of settings touches `showLens`. */
export function changesLens(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${section}.${lens}`);
}

const severity = 'severity';

/** How findings are to be shown, by code; as the user wrote it. */
export function severitySetting(): unknown {
  return vscode.workspace.getConfiguration(section).get<unknown>(severity);
}

/** Whether a change of settings touches `severity`. */
export function changesSeverity(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${section}.${severity}`);
}

const packs = 'packs';

/** Ids of the packs that read a file outside any portfolio; undefined when the user names none. */
export function packsOfLoneFiles(): readonly string[] | undefined {
  const value = vscode.workspace.getConfiguration(section).get<unknown>(packs);
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : undefined;
}

/** Whether a change of settings touches `packs`. */
export function changesPacks(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${section}.${packs}`);
}

const mode = 'assessorMode';
const name = 'assessorName';

/** Whether what only assessors need is shown. */
export function isAssessorMode(): boolean {
  return vscode.workspace.getConfiguration(section).get<unknown>(mode) === true;
}

/** Turns assessor mode on or off: for the workspace where it says so, else for the user. */
export async function setAssessorMode(on: boolean): Promise<void> {
  await turn(mode, on);
}

/** Whether a change of settings touches `assessorMode`. */
export function changesAssessorMode(event: vscode.ConfigurationChangeEvent): boolean {
  return event.affectsConfiguration(`${section}.${mode}`);
}

/** The name under which records are made; undefined when none is set. */
export function assessorName(): string | undefined {
  const value = vscode.workspace.getConfiguration(section).get<unknown>(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Remembers the name under which records are made, for the user. */
export async function setAssessorName(value: string): Promise<void> {
  await vscode.workspace.getConfiguration(section).update(name, value, vscode.ConfigurationTarget.Global);
}

async function turn(key: string, on: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section);
  const ofWorkspace = settings.inspect(key)?.workspaceValue !== undefined;
  await settings.update(key, on, ofWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global);
}
