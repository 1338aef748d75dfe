/** The browser that is the window of VS Code's server. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findOnPath, isExecutable } from './findOnPath.mjs';
import { PlainError } from './message.mjs';

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/**
 * Finds Chromium, or installs Debian's package where that can be done without asking.
 * @returns {string} the path of an executable
 * @throws {PlainError} saying in one line what to install
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (!canInstall()) {
    throw new PlainError('Chromium is missing: install the package chromium, or name an executable in PORTFOLIO_EVIDENCE_CHROMIUM.');
  }
  console.error('Installing Chromium with apt-get…');
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  const installed = findChromium();
  if (!installed) throw new PlainError('apt-get installed no Chromium: name an executable in PORTFOLIO_EVIDENCE_CHROMIUM.');
  console.error(`Chromium is installed: ${installed}`);
  return installed;
}

/** @returns {string | undefined} */
function findChromium() {
  const named = process.env.PORTFOLIO_EVIDENCE_CHROMIUM;
  if (!named) return findOnPath(usualNames);
  const found = named.includes(path.sep) ? (isExecutable(named) ? path.resolve(named) : undefined) : findOnPath([named]);
  if (!found) throw new PlainError(`PORTFOLIO_EVIDENCE_CHROMIUM names ${named}, which can't be run.`);
  return found;
}

function canInstall() {
  return process.getuid?.() === 0 && isDebianLike() && findOnPath(['apt-get']) !== undefined;
}

function isDebianLike() {
  try {
    return /^(ID|ID_LIKE)=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** @param {...string} args */
function apt(...args) {
  const { status, stderr } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new PlainError(`apt-get ${args[0]} failed: ${stderr.trim().split('\n').at(-1)}`);
}
