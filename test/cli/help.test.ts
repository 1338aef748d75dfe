import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { commands, formats } from '../../src/cli/commands.js';
import { call } from './support.js';

const printed = async (...words: string[]): Promise<string> => {
  const { status, out, err } = await call(...words);
  assert.deepEqual([status, err], [0, '']);
  return out;
};
const refuses = async (words: readonly string[], message: string): Promise<void> => {
  assert.deepEqual(await call(...words), { status: 2, out: '', err: `${message}\n` });
};

describe('The help', () => {
  for (const { name, options, exits } of commands) {
    it(`of ${name} tells its usage, options, an example and its exit statuses, and fits a terminal`, async () => {
      const help = await printed(...name.split(' '), '--help');
      assert.ok(help.startsWith(`portfolio-evidence ${name} <`), help);
      for (const option of options) assert.ok(help.includes(`  --${option.name} `), option.name);
      assert.match(help, new RegExp(`\nExample:\n  portfolio-evidence ${name} `));
      for (const [status] of exits) assert.match(help, new RegExp(`\n  ${status} +\\w`));
      for (const line of help.split('\n')) assert.ok(line.length <= 100, line);
      assert.equal(await printed('help', ...name.split(' ')), help);
      assert.equal(await printed(...name.split(' '), '--today', 'nonsense', '-h'), help);
    });
  }

  it('without a command lists them all, and with "pack" both of its kind', async () => {
    const help = await printed('--help');
    assert.ok(help.split('\n').length < 14, help);
    for (const { name, short } of commands) assert.ok(help.includes(`  portfolio-evidence ${name} `) && help.includes(short), name);
    assert.deepEqual([await printed('help'), await printed()], [help, help]);
    assert.match(await printed('pack', '--help'), /^portfolio-evidence pack test [\s\S]*\nportfolio-evidence pack new /);
  });

  it('names every format of check, as the README does, and says what ndjson leaves out', async () => {
    const help = (await printed('check', '--help')).replace(/\s+/g, ' ');
    const readme = readFileSync('README.md', 'utf8');
    assert.ok(help.includes(`One of ${formats.join(', ')}.`));
    for (const format of formats) assert.ok(readme.includes(`| \`${format}\` |`), format);
    assert.match(help, /ndjson prints an entry a line/);
  });
});

describe('A call that is mistyped', () => {
  it('is told the nearest command', async () => {
    await refuses(['chekc', 'x'], 'There is no command "chekc". Did you mean "check"? Try: portfolio-evidence check <folder>');
    await refuses(['help', 'record'], 'There is no command "record". Did you mean "records"? Try: portfolio-evidence check <folder>');
    await refuses(['./my-portfolio'], 'There is no command "./my-portfolio". Try: portfolio-evidence check ./my-portfolio');
    await refuses(['nonsense'], 'There is no command "nonsense". Try: portfolio-evidence check <folder>');
  });

  it('is told the nearest option, or whose it is', async () => {
    await refuses(['check', 'x', '--foramt', 'json'], '"check" has no option --foramt. Did you mean --format? See: portfolio-evidence check --help');
    await refuses(['check', 'x', '--out', 'y'], '"check" has no option --out. Did you mean --output? See: portfolio-evidence check --help');
    await refuses(['check', 'x', '--colour'], '"check" has no option --colour. See: portfolio-evidence check --help');
    await refuses(['check', 'x', '--seed', '3'], '"check" has no option --seed: it is one of sample. See: portfolio-evidence check --help');
    await refuses(['pack', 'test', 'x', '-q'], '"pack test" has no option -q. See: portfolio-evidence pack --help');
  });

  it('is told what an option lacks, or has too much', async () => {
    await refuses(['check', 'x', '--format'], '--format needs a value: --format FORMAT. See: portfolio-evidence check --help');
    await refuses(['check', 'x', '--output', '--format', 'json'], '--output needs a value: --output FILE. See: portfolio-evidence check --help');
    await refuses(['check', 'x', '-o', ''], '--output needs a value: --output FILE. See: portfolio-evidence check --help');
    await refuses(['check', 'x', '--today=2026-05-01', '--today=2026-05-02'], '--today is given twice. See: portfolio-evidence check --help');
    await refuses(['cohort', 'x', '--no-cache=yes'], '--no-cache takes no value. See: portfolio-evidence cohort --help');
    await refuses(['check', 'x', '--format', 'jsno'], '--format has to be one of pretty, json, ndjson, sarif, csv, html, markdown, and "jsno" is not. Did you mean json?');
    await refuses(['check', 'x', '--require', 'all'], '--require has to be "found", and "all" is not.');
  });
});
