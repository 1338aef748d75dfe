/** Mocha's spec reporter, which also writes a summary of the run to the file named by its option `output`. */
const { mkdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { reporters } = require('mocha');
const { summarise } = require('./summary.cjs');

module.exports = class SpecAndSummary extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    const output = options.reporterOption?.output ?? options.reporterOptions?.output;
    if (!output) throw new Error('The reporter needs its option "output": the file for the summary.');
    runner.once('end', () => {
      mkdirSync(path.dirname(output), { recursive: true });
      writeFileSync(output, `${JSON.stringify(summarise(this.stats, this.failures), null, 2)}\n`);
    });
  }
};
