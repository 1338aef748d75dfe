/** VS Code's server, on this machine's own address only. */
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PlainError } from './message.mjs';
import { hostNode, serverFolder, serverMain } from './paths.mjs';
import { startGroup } from './processes.mjs';

const startLimitMilliseconds = 60_000;

/**
 * Starts the server with everything it writes under `home`.
 * @param {object} options
 * @param {string} options.home an empty folder; a short path, because sockets are made in it
 * @param {Readonly<Record<string, unknown>>} options.settings user settings
 * @param {number} [options.port] a free one by default
 * @param {boolean} [options.forTests] lets a page's address name an extension's tests to run
 * @returns {Promise<{ port: number, exited: Promise<number>, stop(): Promise<void> }>}
 * @throws {PlainError} when it doesn't start
 */
export async function startServer({ home, settings, port = 0, forTests = false }) {
  const folders = await makeFolders(home);
  await writeFile(path.join(folders.user, 'User/settings.json'), JSON.stringify(settings, null, 2));
  const args = [
    serverMain, ...commonArguments(folders),
    '--host', '127.0.0.1', '--port', String(port),
    '--without-connection-token', '--disable-workspace-trust',
    ...(forTests ? ['--enable-smoke-test-driver'] : []),
  ];
  const server = startGroup(hostNode, args, { env: environment(folders) });
  const log = path.join(home, 'server.log');
  try {
    return { port: await listeningPort(server, log), exited: server.exited, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/**
 * Installs a packaged extension for the server that will be started with the same `home`.
 * @param {{ home: string, vsix: string }} options
 * @returns {Promise<void>}
 */
export async function installExtension({ home, vsix }) {
  const folders = await makeFolders(home);
  const installer = startGroup(hostNode, [serverMain, ...commonArguments(folders), '--install-extension', vsix], { env: environment(folders) });
  let output = '';
  installer.process.stdout.on('data', (chunk) => (output += chunk));
  installer.process.stderr.on('data', (chunk) => (output += chunk));
  if ((await installer.exited) !== 0) throw new PlainError(`The extension could not be installed.\n${output.trim()}`);
}

/** @returns {Promise<string>} the version of VS Code inside the server */
export async function serverVersion() {
  return JSON.parse(await readFile(path.join(serverFolder, 'package.json'), 'utf8')).version;
}

/** @param {string} home */
async function makeFolders(home) {
  const folders = { data: path.join(home, 'srv'), user: path.join(home, 'user'), extensions: path.join(home, 'ext'), temp: path.join(home, 'tmp') };
  await Promise.all([folders.data, path.join(folders.user, 'User'), folders.extensions, folders.temp].map((each) => mkdir(each, { recursive: true })));
  return folders;
}

/** @param {{ data: string, user: string, extensions: string }} folders */
function commonArguments(folders) {
  return [
    '--accept-server-license-terms', '--telemetry-level', 'off',
    '--server-data-dir', folders.data, '--user-data-dir', folders.user, '--extensions-dir', folders.extensions,
  ];
}

/** @param {{ temp: string }} folders */
function environment(folders) {
  return { ...process.env, EXTENSIONS_GALLERY: '{}', TMPDIR: folders.temp, XDG_RUNTIME_DIR: folders.temp };
}

/**
 * @param {ReturnType<typeof startGroup>} server
 * @param {string} log where the server's output is kept
 * @returns {Promise<number>} the port, as soon as the server listens
 */
function listeningPort({ process: { stdout, stderr }, exited }, log) {
  const file = createWriteStream(log);
  stdout.pipe(file);
  stderr.pipe(file);
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      const port = /listening on (\d+)/.exec(output)?.[1];
      if (port) settle(() => resolve(Number(port)));
      else if (output.includes('EADDRINUSE')) settle(() => reject(new PlainError("VS Code's server can't listen: its port is taken by another program.")));
    };
    const fail = (/** @type {string} */ why) => settle(() => reject(new PlainError(`VS Code's server ${why}.\n${output.trim()}`)));
    const settle = (/** @type {() => void} */ how) => {
      clearTimeout(limit);
      stdout.off('data', read);
      stderr.off('data', read);
      how();
    };
    const limit = setTimeout(fail, startLimitMilliseconds, `was not ready after ${startLimitMilliseconds / 1000} seconds`);
    stdout.on('data', read);
    stderr.on('data', read);
    void exited.then((status) => fail(`ended with status ${status} before it was ready`));
  });
}
