/**
 * Builds the project. `node esbuild.mjs [target…]`; without a target: extension and cli.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { parse } from 'yaml';

/** Packs are written in YAML and bundled as JSON, so that nothing parses YAML at start-up. */
const yamlAsJson = {
  name: 'yaml-as-json',
  setup(build) {
    build.onLoad({ filter: /\.ya?ml$/ }, ({ path: file }) => ({ contents: JSON.stringify(parse(readFileSync(file, 'utf8'))), loader: 'json' }));
  },
};

const common = { bundle: true, logLevel: 'warning', sourcemap: false, legalComments: 'none', target: 'es2022', plugins: [yamlAsJson], loader: { '.txt': 'text' } };
const node = { ...common, platform: 'node', format: 'esm', outExtension: { '.js': '.mjs' }, banner: { js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);" } };
const editor = { ...common, format: 'cjs', external: ['vscode'] };

const under = (folder, ending) =>
  readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(ending)).map((file) => path.join(folder, file));

const program = { ...common, platform: 'node', format: 'cjs', entryPoints: ['src/cli/main.ts'], banner: { js: '#!/usr/bin/env node' }, minify: true };

const targets = {
  extension: () => [
    { ...editor, entryPoints: ['src/extension/main.ts'], outfile: 'dist/extension.js', platform: 'node', minify: true },
    { ...editor, entryPoints: ['src/extension/main.ts'], outfile: 'dist/web/extension.js', platform: 'browser', conditions: ['worker'], minify: true },
    { ...common, entryPoints: [{ in: 'src/webview/matrix/main.ts', out: 'matrix' }, { in: 'src/webview/matrix/matrix.css', out: 'matrix' }], outdir: 'dist/matrix', platform: 'browser', format: 'iife', minify: true },
  ],
  cli: () => [{ ...program, outfile: 'dist/cli.js' }],
  'core-tests': () => [{ ...node, entryPoints: under('test/core', '.test.ts'), outdir: 'dist/test/core', outbase: 'test/core', splitting: true, external: ['mocha'] }],
  'cli-tests': () => [{ ...node, entryPoints: [...under('test/cli', '.test.ts'), ...under('test/cli', '.process.ts')], outdir: 'dist/test/cli', outbase: 'test/cli', splitting: true, external: ['mocha'] }, { ...program, outfile: 'dist/test/program.cjs' }],
  'extension-tests': () => [{ ...editor, entryPoints: ['test/extension/index.ts'], outfile: 'dist/test/extension/index.js', platform: 'node', external: ['vscode', 'mocha'] }],
  'web-tests': () => [{ ...editor, entryPoints: ['test/web/index.ts'], outfile: 'dist/test/web/index.js', platform: 'browser', conditions: ['worker'] }],
  accuracy: () => [{ ...node, entryPoints: ['test/accuracy/accuracy.ts', 'test/train/learnWorker.ts'], outdir: 'dist/test', entryNames: '[name]' }],
  bench: () => [{ ...node, entryPoints: ['test/bench/bench.ts'], outdir: 'dist/test', entryNames: '[name]' }],
  'opening-bench': () => [{ ...editor, entryPoints: ['test/bench/opening.ts'], outfile: 'dist/test/opening.js', platform: 'node' }],
  'cohort-bench': () => [{ ...node, entryPoints: ['test/bench/cohort.ts'], outdir: 'dist/test', entryNames: '[name]' }, { ...program, outfile: 'dist/test/program.cjs' }],
  train: () => [{ ...node, entryPoints: ['test/train/train.ts', 'test/train/learnWorker.ts'], outdir: 'dist/test', entryNames: '[name]' }],
  snippets: () => [{ ...node, entryPoints: { snippets: 'test/snippets/write.ts' }, outdir: 'dist/test' }],
  schemas: () => [{ ...node, entryPoints: { schemas: 'test/schemas/write.ts' }, outdir: 'dist/test' }],
};

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : ['extension', 'cli']) {
  const target = targets[name];
  if (!target) {
    console.error(`There is no target "${name}". Known: ${Object.keys(targets).join(', ')}.`);
    process.exit(2);
  }
  await Promise.all(target().map((options) => esbuild.build(options)));
}
