/** VS Code's command line, as far as a test run uses it. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { PlainError } from './message.mjs';

/**
 * Reads the command line that `@vscode/test-electron` gives to VS Code. Flags that mean nothing here are passed over.
 * @param {readonly string[]} args
 * @returns {{ extensions: string[], tests: string, folder: string | undefined, userData: string | undefined, inBrowserHost: boolean }}
 *   absolute paths; `inBrowserHost` when the extension is to run in the browser's extension host
 * @throws {PlainError} when no tests are named
 */
export function readCommandLine(args) {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string', multiple: true },
      extensionDevelopmentKind: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
    },
  });
  const tests = values.extensionTestsPath;
  const extensions = values.extensionDevelopmentPath ?? [];
  if (typeof tests !== 'string' || extensions.length === 0) {
    throw new PlainError('This launcher runs tests only: it needs --extensionDevelopmentPath=… and --extensionTestsPath=….');
  }
  const absolute = (/** @type {unknown} */ value) => (typeof value === 'string' ? path.resolve(value) : undefined);
  return {
    extensions: extensions.map((each) => path.resolve(String(each))),
    tests: path.resolve(tests),
    folder: absolute(positionals[0]),
    userData: absolute(values['user-data-dir']),
    inBrowserHost: values.extensionDevelopmentKind === 'web',
  };
}
