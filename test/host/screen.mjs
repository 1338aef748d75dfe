/**
 * Looking at the product: VS Code with the packaged extension, in a Chromium window of a known size.
 * `node test/host/screen.mjs --help` tells how to take a picture.
 */
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { editorAddress } from './address.mjs';
import { openBrowser } from './browser.mjs';
import { ensureChromium } from './chromium.mjs';
import { endWithParent, withCleanup } from './cleanup.mjs';
import { ensureInstalled } from './install.mjs';
import { PlainError, main } from './message.mjs';
import { packageExtension } from './package.mjs';
import { ensureReady } from './project.mjs';
import { installExtension, startServer } from './server.mjs';
import { userSettings } from './settings.mjs';
import { workbench } from './workbench.mjs';

/**
 * Opens a copy of a folder in VS Code, waits until it is ready, and closes everything when `use` has ended.
 * @template T
 * @param {object} options
 * @param {string} options.folder it is copied, so that nothing changes in it
 * @param {Readonly<Record<string, unknown>>} [options.settings] user settings beside the usual ones
 * @param {string} [options.extensionVsix] a packaged extension to install
 * @param {{ width: number, height: number }} [options.size] 1280 by 800 by default
 * @param {number} [options.scale] screen pixels for one CSS pixel; 1 by default
 * @param {(editor: { page: import('playwright-core').Page, folder: string } & ReturnType<typeof workbench>) => Promise<T>} use
 *   is given the page, the folder that is open, and what workbench.mjs can do
 * @returns {Promise<T>}
 */
export async function withEditor({ folder, settings = {}, extensionVsix, size, scale }, use) {
  await ensureInstalled();
  const executable = ensureChromium();
  return withCleanup(async (defer) => {
    const home = await mkdtemp(path.join(tmpdir(), 'pe-screen-'));
    defer(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
    const copy = path.join(home, path.basename(path.resolve(folder)));
    await cp(folder, copy, { recursive: true });

    if (extensionVsix) await installExtension({ home, vsix: path.resolve(extensionVsix) });
    const server = await startServer({ home, settings: userSettings({ 'files.exclude': { '**/.vscode': true }, ...settings }) });
    defer(server.stop);
    const { page, close } = await openBrowser({ executable, profile: path.join(home, 'chromium'), size, scale });
    defer(close);
    await page.goto(editorAddress(server.port, copy).href);

    const editor = { page, folder: copy, ...workbench(page, copy) };
    await editor.ready();
    return use(editor);
  });
}

const usage = `node test/host/screen.mjs --folder FOLDER --output FILE.png
    [--open FILE] [--line N] [--command TITLE]… [--theme NAME] [--wait SECONDS] [--no-extension]`;

function readArguments() {
  try {
    return parseArgs({
      options: {
        help: { type: 'boolean', default: false },
        folder: { type: 'string' },
        output: { type: 'string' },
        open: { type: 'string' },
        line: { type: 'string' },
        command: { type: 'string', multiple: true, default: [] },
        theme: { type: 'string' },
        wait: { type: 'string', default: '2' },
        'no-extension': { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

async function takePicture() {
  const { values } = readArguments();
  const { folder, output, open, line, command: commands, theme, wait } = values;
  if (values.help) {
    console.log(usage);
    return;
  }
  if (!folder || !output) throw new PlainError(`Name a folder to open (--folder) and a file for the picture (--output).\n${usage}`);
  endWithParent();
  await mkdir(path.dirname(path.resolve(output)), { recursive: true });

  await withEditor({ folder, settings: theme ? { 'workbench.colorTheme': theme } : {}, ...(await extensionOption(values['no-extension'])) }, async (editor) => {
    if (open) await editor.openFile(open);
    if (line) await editor.goToLine(Number(line));
    for (const command of commands) await editor.runCommand(command);
    await delay(Number(wait) * 1000);
    await editor.screenshot(output);
  });
  console.log(output);
}

/** @param {boolean} none */
async function extensionOption(none) {
  if (none) return {};
  ensureReady('extension');
  return { extensionVsix: await packageExtension() };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(takePicture);
