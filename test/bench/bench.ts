import { existsSync, readFileSync, statSync } from 'node:fs';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createChecker } from '../../src/core/checker.js';
import { parseDocument } from '../../src/core/document/parseDocument.js';
import { builtInPacks } from '../../src/core/packs/builtIn.js';
import { builtInScorer } from '../../src/core/packs/builtInScorer.js';
import { combinePolicies } from '../../src/core/portfolio/policy.js';
import { sameText } from '../../src/core/rules/authenticity/sameText.js';
import type { RuleEntry } from '../../src/core/rules/types.js';
import { alternate } from './measure.js';
import { entryOf, unlikeText } from './texts.js';

/** One a round, so that no round meets the text of another. */
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const warmUp = 40;
const filesInAll = 500;
const compared = 200;
const remark = unified().use(remarkParse).use(remarkFrontmatter).freeze();
const checker = createChecker(builtInPacks, builtInScorer());
for (let i = 0; i < warmUp; i++) {
  checker.check(entryOf(600, i));
  remark.parse(entryOf(600, i));
}

console.log('Times are the middle of several rounds, taken turn and turn about with remark-parse on the same text. Reading a document is remark-parse, then blocks, passages and sentences.\n');
console.log('entry          remark-parse   first check        own part of it     beside reading     re-check, one character typed');
for (const words of [1500, 10_000]) console.log(timesOf(words));
console.log(`\n${filesInAll} entries of 400 words: ${Math.round(filesPerSecond())} files a second`);
console.log(wordings());
console.log(packaged());
console.log(activation());

function timesOf(words: number): string {
  const text = entryOf(words);
  const before = checker.check(text).document;
  const fresh = (round: number): string => text.replaceAll('visit', `visit${letters[round] ?? ''}`);
  const place = Math.floor(text.length / 2);
  const typed = (round: number): string => `${text.slice(0, place)}${letters[round] ?? ''}${text.slice(place)}`;
  const [parse = 0, parseOwn = 0, first = 0, again = 0] = alternate(
    [
      (round) => remark.parse(fresh(round)),
      (round) => parseDocument(fresh(round)),
      (round) => checker.check(fresh(round)),
      (round) => checker.check(typed(round), { previous: before }),
    ],
    letters.length,
  );
  const ratio = (time: number): string => `${time.toFixed(1)} ms = ${(time / parse).toFixed(2)}x`;
  return [`${words} words`.padEnd(14), `${parse.toFixed(1)} ms`.padEnd(14), ratio(first).padEnd(18), ratio(first - parseOwn).padEnd(18), `${((first - parseOwn) / parseOwn).toFixed(2)}x`.padEnd(18), ratio(again)].join(' ');
}

function filesPerSecond(): number {
  const texts = Array.from({ length: filesInAll }, (_, index) => entryOf(400, index));
  const start = performance.now();
  for (const text of texts) checker.check(text);
  return filesInAll / ((performance.now() - start) / 1000);
}

/** Comparing every two entries, all new and with one changed, beside parsing them all once. */
function wordings(): string {
  const texts = Array.from({ length: compared }, (_, index) => unlikeText(index));
  const entries = (): RuleEntry[] => texts.map((text, index) => ruleEntry(text, `E${index}.md`));
  const fresh = Array.from({ length: 5 }, entries);
  const changed = fresh.map((all, round) => [...all.slice(1), ruleEntry(unlikeText(compared + round), 'E0.md')]);
  const compare = (all: readonly RuleEntry[] = []): unknown => sameText.check({ manifest: undefined, policy: combinePolicies([]), today: '2026-06-30', witnesses: [], packTitles: new Map(), packLeftOut: false, pointIds: new Set(), entries: all, points: [], whole: true });
  const [parse = 0, cold = 0, warm = 0] = alternate([() => texts.map((text) => remark.parse(text)), (round) => compare(fresh[round]), (round) => compare(changed[round])], fresh.length);
  return `Wordings of ${compared} entries compared: ${cold.toFixed(1)} ms = ${(cold / parse).toFixed(2)}x of parsing them; one of them changed: ${warm.toFixed(1)} ms = ${(warm / parse).toFixed(2)}x`;
}

function ruleEntry(text: string, key: string): RuleEntry {
  return { key, name: key, checked: checker.check(text), fields: [] };
}

function packaged(): string {
  const file = 'dist/portfolio-evidence.vsix';
  return existsSync(file) ? `Packaged extension: ${Math.round(statSync(file).size / 1024)} KB` : 'Packaged extension: not built yet; run "npm run package" first.';
}

function activation(): string {
  const file = 'dist/reports/activation.json';
  if (!existsSync(file)) return 'Activation time: not measured yet; the suite in a real VS Code writes it (npm run test:extension).';
  const { milliseconds } = JSON.parse(readFileSync(file, 'utf8')) as { milliseconds: number };
  return `Activation: activate() took ${milliseconds.toFixed(1)} ms in a real VS Code, after the bundle was loaded`;
}
