/** The addresses at which VS Code's server shows a folder, and runs tests in it. */
import { URL } from 'node:url';

/**
 * @param {number} port
 * @param {string} [folder] the folder to open; none by default
 * @returns {URL}
 */
export function editorAddress(port, folder) {
  const address = new URL(`http://127.0.0.1:${port}/`);
  if (folder) address.search = `folder=${encodeURIComponent(folder).replaceAll('%2F', '/')}`;
  return address;
}

/**
 * @param {object} options
 * @param {number} options.port
 * @param {string | undefined} options.folder
 * @param {readonly string[]} options.extensions folders of the extensions under development
 * @param {string} options.tests the test entry
 * @returns {URL}
 */
export function testAddress({ port, folder, extensions, tests }) {
  const address = editorAddress(port, folder);
  const remote = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`;
  const payload = [
    ...extensions.map((each) => ['extensionDevelopmentPath', remote(each)]),
    ['extensionTestsPath', remote(tests)],
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  address.searchParams.set('payload', JSON.stringify(payload));
  return address;
}
