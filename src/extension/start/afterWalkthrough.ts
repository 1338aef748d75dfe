import * as vscode from 'vscode';

const settlesMilliseconds = 500;

/**
 * Waits until VS Code's walkthrough has come to rest, when it is the active tab. A moment after one of its buttons was
 * pressed it takes the keyboard back, and a question asked sooner would lose it.
 */
export async function afterWalkthrough(): Promise<void> {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  if (!tab || tab.input !== undefined) return;
  await new Promise((resolve) => { setTimeout(resolve, settlesMilliseconds); });
}
