import * as vscode from 'vscode';
import { manifestName } from '../../core/portfolio/manifest.js';

/** Looks for manifests above files that were opened without their folder; each folder is looked at once. */
export interface ManifestsAbove {
  /** The manifest in the file's folder, or else in the nearest folder above it that has one. */
  of(file: vscode.Uri): Promise<vscode.Uri | undefined>;
  /** Forgets what was found. */
  forget(): void;
}

const highest = 40;

export function createManifestsAbove(): ManifestsAbove {
  let known = new Map<string, Promise<vscode.Uri | undefined>>();
  const inFolder = (folder: vscode.Uri, steps: number): Promise<vscode.Uri | undefined> => {
    const key = folder.toString();
    const found = known.get(key) ?? look(folder, steps);
    known.set(key, found);
    return found;
  };
  const look = async (folder: vscode.Uri, steps: number): Promise<vscode.Uri | undefined> => {
    const manifest = vscode.Uri.joinPath(folder, manifestName);
    if (await isFile(manifest)) return manifest;
    const above = vscode.Uri.joinPath(folder, '..');
    return above.path === folder.path || steps >= highest ? undefined : inFolder(above, steps + 1);
  };
  return {
    of: (file) => inFolder(vscode.Uri.joinPath(file, '..'), 0),
    forget() {
      known = new Map();
    },
  };
}

async function isFile(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.File) !== 0;
  } catch {
    return false;
  }
}
