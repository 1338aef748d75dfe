import * as vscode from 'vscode';

/** A text file that grows as it is written to, one write at a time. */
export interface GrowingFile {
  append(text: string): void;
  /** Resolves when everything appended so far is in the file. */
  written(): Promise<void>;
}

/** VS Code's file systems can't append, so each write is of the whole text; appends meanwhile are folded into the next. */
export function growingFile(uri: vscode.Uri): GrowingFile {
  let text = '';
  let saved = '';
  let saving: Promise<void> | undefined;

  const save = async () => {
    while (saved !== text) {
      const now = text;
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(now));
      saved = now;
    }
    saving = undefined;
  };
  return {
    append(more) {
      text += more;
      saving ??= save();
    },
    written: async () => saving,
  };
}
