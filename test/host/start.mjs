/**
 * `npm start`: opens the sample portfolio in VS Code with the extension at work, in a fresh clone too. Ctrl-C ends it.
 *
 *     npm start [-- --stop-after SECONDS]
 *
 * PORT says where VS Code's server listens, where there is no desktop VS Code.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { editorAddress } from './address.mjs';
import { endWithParent, withCleanup } from './cleanup.mjs';
import { findDesktop, namedEditor } from './desktop.mjs';
import { ensureInstalled } from './install.mjs';
import { PlainError, main } from './message.mjs';
import { packageExtension } from './package.mjs';
import { repository } from './paths.mjs';
import { startGroup } from './processes.mjs';
import { ensureReady } from './project.mjs';
import { installExtension, startServer } from './server.mjs';
import { userSettings } from './settings.mjs';

const help = `npm start [-- --stop-after SECONDS]

Opens the sample portfolio in a real VS Code with the extension running: a desktop VS Code if there is one, else
VS Code's own server, whose address it prints. Ctrl-C ends it.

  --stop-after SECONDS  End by itself.

PORT in the environment says where VS Code's server listens.`;

const sample = path.join(repository, 'media/sample-portfolio');

/** The sample's README is shown first, as a page whose links open what they name for writing. */
const settings = userSettings({ 'workbench.startupEditor': 'readme', 'markdown.preview.openMarkdownLinks': 'inEditor' });

await main(async () => {
  const seconds = readCall();
  if (seconds === undefined) {
    console.log(help);
    return;
  }
  endWithParent();
  await withCleanup((defer) => start(seconds, defer), { statusOnSignal: 0 });
});

/**
 * @returns {number | undefined} how many seconds to stay open; undefined when help is wanted
 * @throws {PlainError} in one line when the call is not understood
 */
function readCall() {
  try {
    const { values } = parseArgs({ options: { 'stop-after': { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
    if (values.help) return undefined;
    const seconds = Number(values['stop-after'] ?? Infinity);
    if (seconds >= 0) return seconds;
  } catch {
    // Told below, in words.
  }
  throw new PlainError('This call is not understood. Try: npm start -- --help');
}

/**
 * @param {number} seconds how long to stay open
 * @param {(undo: () => unknown) => void} defer
 */
async function start(seconds, defer) {
  if (!existsSync(sample)) throw new PlainError(`The sample portfolio is missing: ${sample}`);
  ensureReady('extension');
  const desktop = namedEditor() ?? findDesktop();
  if (!desktop) await ensureInstalled();

  const home = await mkdtemp(path.join(tmpdir(), 'pe-start-'));
  defer(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
  const portfolio = path.join(home, 'sample-portfolio');
  await cp(sample, portfolio, { recursive: true });

  const editor = desktop ? await openDesktop(desktop, home, portfolio) : await serve(home, portfolio);
  defer(editor.stop);
  console.log('Your changes go to a copy, which is deleted at the end. Press Ctrl-C to end.');
  await Promise.race([editor.exited, stayOpen(seconds)]);
  console.log('Ending.');
}

/**
 * @param {string} executable
 * @param {string} home
 * @param {string} portfolio
 */
async function openDesktop(executable, home, portfolio) {
  const profile = path.join(home, 'user');
  await mkdir(path.join(profile, 'User'), { recursive: true });
  await writeFile(path.join(profile, 'User/settings.json'), JSON.stringify(settings));
  console.log(`Opening the sample portfolio in desktop VS Code (${executable}).`);
  const window = startGroup(executable, [
    portfolio, `--extensionDevelopmentPath=${repository}`, `--user-data-dir=${profile}`, `--extensions-dir=${path.join(home, 'ext')}`,
    '--new-window', '--disable-workspace-trust', '--skip-release-notes', '--disable-updates',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]);
  window.process.stdout.resume();
  window.process.stderr.resume();
  return window;
}

/**
 * @param {string} home
 * @param {string} portfolio
 */
async function serve(home, portfolio) {
  console.log("There is no desktop VS Code here: using VS Code's server.");
  console.log('Packaging the extension…');
  const vsix = await packageExtension();
  console.log('Installing the extension…');
  await installExtension({ home, vsix });
  const server = await startServer({ home, settings, port: Number(process.env.PORT ?? 0) });
  console.log(`\nOpen this address in a browser on this machine:\n\n    ${editorAddress(server.port, portfolio).href}\n`);
  return server;
}

/** @param {number} seconds */
function stayOpen(seconds) {
  return Number.isFinite(seconds) ? delay(seconds * 1000) : new Promise(() => {});
}
