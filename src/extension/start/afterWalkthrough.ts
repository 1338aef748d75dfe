import * as vscode from 'vscode';

/** How long the walkthrough may take to ask for the keyboard: until the key is let go, and its own quarter of a second. In milliseconds. */
const takesMilliseconds = 500;

/**
 * Waits until VS Code's walkthrough has come to rest, when it is the active tab: when Enter is let go on one of its
 * buttons, it takes the keyboard a moment later, and a question asked sooner would lose it.
 * @param rest how to wait
 */
export async function afterWalkthrough(rest: () => Promise<void> = keyboardLeft): Promise<void> {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  if (tab && tab.input === undefined) await rest();
}

/**
 * The window does what is due in order: once it has answered after that time, the keyboard has been taken. A key held
 * for longer takes it from the question, which then gets it back.
 */
async function keyboardLeft(): Promise<void> {
  await pause(takesMilliseconds);
  await focusQuestion();
  void pause(takesMilliseconds).then(focusQuestion);
}

/** Gives the keyboard to the question on screen; does nothing when there is none, or when the editor cannot. */
async function focusQuestion(): Promise<void> {
  try {
    await vscode.commands.executeCommand('workbench.action.focusQuickOpen');
  } catch {
    // An editor without this command leaves the keyboard where it is.
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}
