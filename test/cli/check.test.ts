import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { builtInPacks } from '../../src/core/packs/builtIn.js';
import type { Report, ReportedDocument } from '../../src/core/report/json.js';
import { createLineIndex } from '../../src/core/text/lineIndex.js';
import { call, folderWith } from './support.js';

const sample = 'media/sample-portfolio';
const schema = (name: string): object => JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as object;

describe('check', () => {
  let report: Report;
  let status: number;
  before(async () => {
    const ran = await call('check', sample, '--format', 'json');
    ({ status } = ran);
    report = JSON.parse(ran.out) as Report;
  });

  it('reports every point of both packs for every entry of the sample portfolio, as its schema says', () => {
    assert.equal(status, 0);
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema('report.schema.json'));
    assert.ok(validate(report), JSON.stringify(validate.errors?.slice(0, 3)));
    assert.ok(report.documents.length >= 12);
    for (const document of report.documents) {
      const ids = document.markingPoints.map(({ id }) => id);
      for (const id of ['CC.1', 'CC.2', 'CC.3', 'CC.4', 'CC.5', 'CC.6', 'CC.7', 'CC.8', 'CT.1', 'CT.2', 'CT.3', 'CT.4']) {
        assert.equal(ids.filter((each) => each === id).length, 1, `${document.path} ${id}`);
      }
      assert.equal(ids.includes('WS.1'), document.type === 'witness-statement', document.path);
      assert.equal(ids.includes('PD.1'), document.type === 'professional-discussion', document.path);
      assert.equal(ids.includes('QV.1'), document.type === 'written-answer' || document.type === 'reflective-account', document.path);
    }
  });

  it('gives evidence whose text is the document\'s text at its range', () => {
    const count = report.documents.map((document) => rangesHold(document)).reduce((sum, each) => sum + each, 0);
    assert.ok(count >= 20, `${count} ranges`);
  });

  it('prints one document a line as ndjson', async () => {
    const { out } = await call('check', sample, '--format', 'ndjson');
    const lines = out.trimEnd().split('\n');
    const validate = new Ajv({ allowUnionTypes: true }).addSchema(schema('report.schema.json')).compile(schema('report-line.schema.json'));
    assert.ok(lines.length >= 12);
    for (const line of lines) assert.ok(validate(JSON.parse(line)), JSON.stringify(validate.errors));
  });

  it('tells people what is found and what is still to show', async () => {
    const { out } = await call('check', sample);
    assert.match(out, /CT\.1 {2}Types of customer · partly found, claimed/);
    assert.match(out, /Still to show: /);
    assert.match(out, /\d+ entries: \d+ of \d+ points found\./);
    const advice = /\nAdvice:\n((?: {2}- .+\n)+)/.exec(out)?.[1]?.trimEnd().split('\n') ?? [];
    assert.ok(advice.length > 3 && advice.every((line) => / \([EW]\d+(?:, [EW]\d+)*\)$/.test(line)), advice.join('\n'));
    assert.equal(new Set(advice.map((line) => line.replace(/ \([^()]*\)$/, ''))).size, advice.length);
    assert.doesNotMatch(out, /\b(?:pass|fail|met)\b/i);
  });

  it('says of an entry that claims nothing, and in which nothing is found, how to claim', async () => {
    const entry = (claims: string, text: string): string => `---\ntype: observation\n${claims}---\n\n${text}\n`;
    const folder = folderWith({ 'none.md': entry('', 'It rained.'), 'dated.md': entry('date: 2027-01-01\n', 'It rained.'), 'claimed.md': entry('claims: [CT.1]\n', 'It rained.'), 'empty.md': entry('', ''), 'broken.md': entry('claims: [\n', 'It rained.') });
    const help = '  Nothing found yet. To see what is still to show, claim the points that this entry is about: "claims: [CC.1]" in the fields at the top, or "[CC.1]" at the end of a paragraph.';
    try {
      const said = async (name: string): Promise<string[]> => (await call('check', folder.file(name))).out.split('\n\n')[0]?.split('\n').slice(1) ?? [];
      assert.deepEqual(await said('none.md'), [help]);
      const [first, second, ...more] = await said('dated.md');
      assert.deepEqual([first, second?.includes('still to come'), more], [help, true, []]);
      assert.match((await said('claimed.md')).join('\n'), /^ {2}○ CT\.1 .*\n {6}Still to show: .*$/);
      for (const name of ['empty.md', 'broken.md']) assert.doesNotMatch((await said(name)).join('\n'), /Nothing found yet/, name);
    } finally {
      folder.remove();
    }
  });

  it('reads by the packs that are named only', async () => {
    const { out } = await call('check', `${sample}/evidence`, '--pack', 'customer-confidence', '--format', 'json');
    const { documents } = JSON.parse(out) as Report;
    assert.deepEqual(new Set(documents.flatMap(({ markingPoints }) => markingPoints.map(({ pack }) => pack))), new Set(['customer-confidence']));
  });

  it('ends with 1 when found points are required and some are missing', async () => {
    const folder = folderWith({ 'E01.md': '---\ntype: written-answer\n---\nI ordered paper.\n' });
    try {
      assert.equal((await call('check', folder.path)).status, 0);
      assert.equal((await call('check', folder.path, '--require', 'found')).status, 1);
    } finally {
      folder.remove();
    }
  });

  it('leaves Markdown alone that is no evidence, unless it is named', async () => {
    const folder = folderWith({ 'notes.md': '# Notes\n\nMilk.\n', 'E01.md': '---\ntype: observation\n---\nWords.\n' });
    try {
      const all = JSON.parse((await call('check', folder.path, '--format', 'json')).out) as Report;
      assert.deepEqual(all.documents.map((document) => path.basename(document.path)), ['E01.md']);
      const named = JSON.parse((await call('check', folder.file('notes.md'), '--format', 'json')).out) as Report;
      assert.equal(named.documents.length, 1);
      assert.equal(named.documents[0]?.type, null);
    } finally {
      folder.remove();
    }
  });

  it('reads a file with a byte-order mark and CRLF with right ranges', async () => {
    const body = 'I work at a café. Our finance team ring me.\n\nMrs Ames complained that the pump was broken. I listened, said sorry and swapped it.\n';
    const text = `---\r\ntype: reflective-account\r\nclaims: [CC.3]\r\n---\r\n${body.replaceAll('\n', '\r\n')}`;
    const folder = folderWith({ 'E01.md': `\uFEFF${text}` });
    try {
      const { documents } = JSON.parse((await call('check', folder.file('E01.md'), '--format', 'json')).out) as Report;
      assert.equal(documents[0]?.type, 'reflective-account');
      assert.ok(rangesHold(documents[0], text) > 0);
    } finally {
      folder.remove();
    }
  });

  it('writes to a file when asked', async () => {
    const folder = folderWith({ 'E01.md': '---\ntype: observation\n---\nWords.\n' });
    try {
      const { out } = await call('check', folder.path, '--format', 'json', '--output', folder.file('report.json'));
      assert.equal(out, '');
      assert.equal((JSON.parse(readFileSync(folder.file('report.json'), 'utf8')) as Report).version, 1);
    } finally {
      folder.remove();
    }
  });
});

describe('check, given something wrong', () => {
  const files = {
    'latin.md': Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0x74, 0xe9, 0xff]),
    'picture.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x00, 0xff]),
    'blankFirst.md': '\n---\ntype: observation\nclaims: [CC.1]\n---\nWords.\n',
    'notYaml.md': '---\ntype: observation\nclaims: [CC.1\n---\nWords.\n',
    'wrongTypes.md': '---\ntype: observation\nclaims: CC.1\nid: [1]\n---\nWords.\n',
    'aliases.md': `---\ntype: observation\na: &a [x]\nb: [${Array.from({ length: 10_000 }, () => '*a').join(', ')}]\n---\nWords.\n`,
    'longFile.md': `---\ntype: observation\n---\n${'word '.repeat(210_000)}\n`,
    'longLine.md': `---\ntype: observation\n---\n${'word '.repeat(150_000)}\n`,
    'empty.md': '',
    'notJson.pack.json': '{ "format": 1, ',
    'schema.pack.json': JSON.stringify({ format: 1, id: 'x', title: 'X' }),
    'good.md': '---\ntype: observation\n---\nWords.\n',
  };
  let folder: ReturnType<typeof folderWith>;
  before(() => {
    folder = folderWith(files);
  });
  after(() => {
    folder.remove();
  });

  const oneClearLine = (err: string): void => {
    assert.ok(err.trimEnd().split('\n').length >= 1 && err.trim() !== '');
    assert.doesNotMatch(err, /\bat .*\(.*:\d+:\d+\)|Error:|undefined/);
  };
  const refuses = async (words: string[], message: RegExp): Promise<void> => {
    const { status, err } = await call(...words);
    assert.equal(status, 2);
    assert.match(err, message);
    oneClearLine(err);
  };
  const diagnosed = async (file: string, code: string, status: number): Promise<void> => {
    const ran = await call('check', folder.file(file), '--format', 'json');
    assert.equal(ran.status, status, ran.err);
    const { documents } = JSON.parse(ran.out) as Report;
    assert.ok(documents[0]?.diagnostics.some((each) => each.code === code), JSON.stringify(documents[0]?.diagnostics));
  };

  it('refuses a folder that is not there', () => refuses(['check', folder.file('nowhere')], /there is no such file or folder/));
  it('refuses a file that is not UTF-8', () => refuses(['check', folder.file('latin.md')], /not UTF-8 text\. Save it again/));
  it('refuses a picture with a Markdown name', () => refuses(['check', folder.file('picture.md')], /no text file, perhaps a picture/));
  it('still reports the other files of a folder with one that cannot be read', async () => {
    const { status, out } = await call('check', folder.path, '--format', 'ndjson');
    assert.equal(status, 2);
    assert.match(out, /good\.md/);
  });
  it('tells front matter that is not YAML', () => diagnosed('notYaml.md', 'frontMatter.syntax', 1));
  it('tells front matter below a blank line', () => diagnosed('blankFirst.md', 'frontMatter.misplaced', 1));
  it('tells front matter with the wrong types', () => diagnosed('wrongTypes.md', 'frontMatter.invalid', 1));
  it('tells ten thousand aliases', () => diagnosed('aliases.md', 'frontMatter.syntax', 1));
  it('tells a line of a megabyte', () => diagnosed('longFile.md', 'document.too-long', 0));
  it('tells a very long line in a file that is read', () => diagnosed('longLine.md', 'document.line-too-long', 0));
  it('tells an empty file', () => diagnosed('empty.md', 'document.empty', 0));
  it('refuses a pack that is not JSON, at its line', () => refuses(['check', folder.path, '--pack', folder.file('notJson.pack.json')], /notJson\.pack\.json:1:\d+: This is not JSON/));
  it('refuses a pack that breaks its schema', () => refuses(['check', folder.path, '--pack', folder.file('schema.pack.json')], /needs "units"/));
  it('refuses an unknown pack', () => refuses(['check', folder.path, '--pack', 'nonsense'], /There is no pack "nonsense"/));
  it('refuses an unknown option', () => refuses(['check', folder.path, '--colour'], /--colour/));
  it('refuses an unknown format', () => refuses(['check', folder.path, '--format', 'xml'], /pretty, json, ndjson/));
  it('refuses a day that is none', () => refuses(['check', folder.path, '--today', '2026-02-30'], /2026-02-30/));
  it('refuses an unknown command', () => refuses(['chekc', folder.path], /no command "chekc"/));

  const wrongPacks: readonly (readonly [string, (text: string) => string, RegExp])[] = [
    ['names an unknown concept', (text) => text.replace('"of":"loyalty-benefit"', '"of":"no-such-benefit"'), /There is no (?:category|concept or category) "no-such-/],
    ['uses an unknown keyword', (text) => text.replace('"found":{', '"found":{"regex":{},'), /"regex" is not known here/],
    ['has a duplicate id', (text) => text.replaceAll('"id":"CC.2"', '"id":"CC.1"'), /The id "CC\.1" is used twice/],
  ];
  for (const [what, change, message] of wrongPacks) {
    it(`refuses a pack that ${what}, at its line`, async () => {
      const text = JSON.stringify(builtInPacks.find(({ id }) => id === 'customer-confidence'));
      const pack = folderWith({ 'wrong.pack.json': change(text).replaceAll(',"', ',\n"') });
      try {
        await refuses(['check', folder.file('good.md'), '--pack', pack.file('wrong.pack.json')], message);
      } finally {
        pack.remove();
      }
    });
  }
});

/** Asserts that every range holds its text, and counts them. */
function rangesHold(document: ReportedDocument | undefined, source?: string): number {
  assert.ok(document);
  const text = source ?? readFileSync(document.path, 'utf8');
  const lines = createLineIndex(text);
  const evidence = document.markingPoints.flatMap((point) => point.evidence);
  for (const { range, text: words } of evidence) assert.equal(text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end)), words);
  return evidence.length;
}
