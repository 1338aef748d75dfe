/** What VS Code's server says on every run, which has nothing to do with the tests. */

/** The native modules that are missing, as `npm ci --ignore-scripts` leaves them, are loggers and a watchdog. */
const sayings = [
  /Could not locate the bindings file/,
  /Cannot find module '\.\/build\/Release\/watchdog'/,
  /Ignoring fetching additional builtin extensions/,
  /\[Service Worker\] registration/,
  /Creating a socket|connection token|reconnection-grace-time/,
  /^\[AgentHost:remote\]|^\[AccountPolicyGate\]/,
];

/**
 * @param {string} message
 * @returns {boolean} whether a reader of the log can do without it
 */
export function isNoise(message) {
  return sayings.some((saying) => saying.test(message));
}
