/**
 * What a mocha run came to, in the one form that every report of this project has.
 *
 * @param {{ passes: number, failures: number, pending: number }} stats mocha's own counts
 * @param {ReadonlyArray<{ fullTitle(): string, err?: { message?: string } }>} failures
 * @returns {{ passed: number, failed: number, skipped: number, failures: Array<{ title: string, message: string }> }}
 */
exports.summarise = (stats, failures) => ({
  passed: stats.passes,
  failed: stats.failures,
  skipped: stats.pending,
  failures: failures.map((each) => ({ title: each.fullTitle(), message: each.err?.message ?? '' })),
});
