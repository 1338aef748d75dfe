import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { formats } from '../../src/cli/commands.js';
import type { Report } from '../../src/core/report/json.js';
import { parseCsv } from '../core/support/csv.js';
import { sarifProblems, type SarifLog } from '../core/support/sarif.js';
import { call } from './support.js';

const hopeless = 'test/cli/hopeless';

describe('check of a hopeless portfolio', () => {
  const known = new Map<string, Promise<string>>();
  const print = async (format: string): Promise<string> => {
    const { status, out, err } = await call('check', hopeless, '--format', format);
    assert.deepEqual([status, err], [1, '']);
    return out;
  };
  const printed = (format: string): Promise<string> => {
    const before = known.get(format) ?? print(format);
    known.set(format, before);
    return before;
  };

  for (const format of formats) {
    it(`prints the same ${format} each time`, async () => {
      assert.equal(await print(format), await printed(format));
    });
  }

  it('prints JSON as its schema says, with the place of everything', async () => {
    const report = JSON.parse(await printed('json')) as Report;
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object);
    assert.ok(validate(report), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.equal(report.documents.length, 10);
    assert.ok(report.portfolio.inTheWay.length >= 15);
    const codes = new Set(report.documents.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)));
    for (const code of ['frontMatter.syntax', 'frontMatter.unclosed', 'frontMatter.misspelt', 'document.empty']) assert.ok(codes.has(code), code);
  });

  it('prints SARIF that the published schema takes', async () => {
    const log = JSON.parse(await printed('sarif')) as SarifLog;
    assert.deepEqual(sarifProblems(log), []);
    const [run] = log.runs;
    assert.ok((run?.results.length ?? 0) > 20);
    assert.ok(run?.results.some(({ ruleId, locations }) => ruleId === 'pack.unknown' && locations[0]?.physicalLocation.artifactLocation.uri === 'test/cli/hopeless/portfolio.yaml'));
  });

  it('prints a sheet in which no cell is a formula', async () => {
    const out = await printed('csv');
    const rows = parseCsv(out);
    assert.ok(rows.length > 15);
    assert.deepEqual(rows.filter((cells) => cells.length !== 14), []);
    for (const cell of [...rows.flat(), ...parseCsv(out, ';').flat()]) assert.doesNotMatch(cell, /^[\s"]*[=+\-@]/);
    assert.ok(rows.some((cells) => cells.includes(`'=HYPERLINK("http://example.com/?"&A1,"Open")`)));
  });

  it('prints HTML and Markdown in which the evidence is text', async () => {
    const html = await printed('html');
    assert.doesNotMatch(html, /<script|javascript:alert\(1\)"|<b>price/);
    assert.match(html, /Kit Larkin/);
    const markdown = await printed('markdown');
    assert.doesNotMatch(markdown, /(?<!\\)<script|(?<!\\)\[hire\]/);
  });

  it('prints one entry a line', async () => {
    assert.equal((await printed('ndjson')).trimEnd().split('\n').length, 10);
  });

  it('stays readable for people', async () => {
    const out = await printed('pretty');
    assert.match(out, /10 entries: \d+ of 15 points found\.\nWhat stands in the way:\n/);
    assert.doesNotMatch(out, /\b(?:pass|fail|met)\b/i);
  });
});

describe('check of the sample portfolio', () => {
  it('prints SARIF that the published schema takes', async () => {
    assert.deepEqual(sarifProblems(JSON.parse((await call('check', 'media/sample-portfolio', '--format', 'sarif')).out)), []);
  });
});
