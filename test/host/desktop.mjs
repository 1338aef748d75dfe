/** Desktop VS Code, where there is one. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findOnPath } from './findOnPath.mjs';
import { PlainError } from './message.mjs';
import { repository } from './paths.mjs';

const downloads = path.join(repository, '.vscode-test');
const insideDownload = {
  linux: ['code'],
  darwin: ['Visual Studio Code.app/Contents/MacOS/Code', 'Visual Studio Code.app/Contents/MacOS/Electron'],
  win32: ['Code.exe'],
};

/**
 * @returns {string | undefined} the VS Code that somebody named in PORTFOLIO_EVIDENCE_VSCODE
 * @throws {PlainError} when it is not there
 */
export function namedEditor() {
  const named = process.env.PORTFOLIO_EVIDENCE_VSCODE;
  if (!named) return undefined;
  if (!existsSync(named)) throw new PlainError(`PORTFOLIO_EVIDENCE_VSCODE names ${named}, which is not there.`);
  return path.resolve(named);
}

/**
 * Finds desktop VS Code: one that is installed, or that `@vscode/test-electron` has downloaded before.
 * @returns {string | undefined} its executable (not the shell script `code`); none where no window can be opened
 */
export function findDesktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return undefined;
  return [...installed(), ...downloaded()].find((file) => existsSync(file));
}

/** @returns {string[]} */
function installed() {
  if (process.platform === 'darwin') return insideDownload.darwin.map((file) => path.join('/Applications', file));
  if (process.platform === 'win32') {
    return [process.env.LOCALAPPDATA && path.join(process.env.LOCALAPPDATA, 'Programs'), process.env.ProgramFiles]
      .filter((folder) => folder !== undefined)
      .map((folder) => path.join(folder, 'Microsoft VS Code/Code.exe'));
  }
  return ['code', 'code-insiders', 'codium'].flatMap((name) => {
    const script = findOnPath([name]);
    return script ? [path.join(path.dirname(realpathSync(script)), '..', name)] : [];
  });
}

/** @returns {string[]} */
function downloaded() {
  if (!existsSync(downloads)) return [];
  const complete = readdirSync(downloads).filter((name) => existsSync(path.join(downloads, name, 'is-complete')));
  return complete.flatMap((name) => (insideDownload[process.platform] ?? []).map((file) => path.join(downloads, name, file)));
}
