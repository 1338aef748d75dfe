/** User settings that keep the editor quiet and the same on every run. */

/**
 * @param {Readonly<Record<string, unknown>>} [more] settings that are added, or take the place of these
 * @returns {Record<string, unknown>}
 */
export function userSettings(more = {}) {
  return {
    'files.autoSave': 'off',
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.welcomePage.walkthroughs.openOnInstall': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.disableAIFeatures': true,
    'telemetry.telemetryLevel': 'off',
    'update.mode': 'none',
    'extensions.autoUpdate': false,
    'extensions.autoCheckUpdates': false,
    'extensions.ignoreRecommendations': true,
    'security.workspace.trust.enabled': false,
    'git.openRepositoryInParentFolders': 'never',
    ...more,
  };
}
