import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { PackTestReport } from '../../src/core/report/packTest.js';
import { createLineIndex } from '../../src/core/text/lineIndex.js';
import { call, folderWith } from './support.js';

const example = 'schemas/packs/health-and-safety-induction.pack.yaml';
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync('schemas/pack-test.schema.json', 'utf8')) as object);

describe('pack', () => {
  let folder: ReturnType<typeof folderWith>;
  beforeEach(() => {
    folder = folderWith({ 'broken.pack.yaml': 'format: 1\nid: Broken Pack\n', 'there.pack.yaml': 'mine' });
  });
  afterEach(() => {
    folder.remove();
  });

  const refuses = async (message: RegExp, ...words: string[]): Promise<void> => {
    const { status, out, err } = await call('pack', ...words);
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(err, message);
    assert.doesNotMatch(err, /\bat .*\(.*:\d+:\d+\)|Error:|undefined/);
  };

  describe('test', () => {
    it('ends with 0 when all examples agree, and says so per point', async () => {
      const { status, out } = await call('pack', 'test', example);
      assert.equal(status, 0, out);
      assert.match(out, /● HS\.1 Hazards where you work\n {6}\d of \d earning examples found, 0 of \d near misses found/);
      assert.match(out, /all read as the pack says\.\n$/);
    });

    it('ends with 1 and names each disagreement with its place and reason', async () => {
      await call('pack', 'new', folder.file('mine.pack.yaml'));
      const text = readFileSync(folder.file('mine.pack.yaml'), 'utf8').replace('atLeast: 2', 'atLeast: 3');
      const changed = folderWith({ 'mine.pack.yaml': text });
      try {
        const { status, out } = await call('pack', 'test', changed.file('mine.pack.yaml'));
        assert.equal(status, 1);
        const line = text.split('\n').findIndex((each) => each.includes('I work in a joinery shop')) + 1;
        assert.ok(out.includes(`${changed.file('mine.pack.yaml')}:${line - 1}:`) || out.includes(`${changed.file('mine.pack.yaml')}:${line}:`), out);
        assert.match(out, /PE\.1, earning example 1: partly found\. Found: .*Still to show: one more kind of protective equipment/);
        assert.match(out, /mine: 6 examples, 2 read otherwise than the pack says \(precision 100 %, recall 33 %\)\.\n$/);
      } finally {
        changed.remove();
      }
    });

    it('prints JSON as its schema says, with the place of every example', async () => {
      const text = readFileSync(example, 'utf8').replaceAll('atLeast: 2', 'atLeast: 4');
      const changed = folderWith({ 'hs.pack.yaml': text });
      try {
        const { status, out } = await call('pack', 'test', changed.file('hs.pack.yaml'), '--format', 'json');
        const report = JSON.parse(out) as PackTestReport;
        assert.equal(status, 1);
        assert.ok(validate(report), JSON.stringify(validate.errors?.slice(0, 3)));
        const lines = createLineIndex(text);
        for (const { text: words, range } of report.markingPoints.flatMap(({ disagreements }) => disagreements)) {
          assert.ok(text.slice(lines.offsetAt(range!.start), lines.offsetAt(range!.end)).includes(words.split('\n')[0]!), words);
        }
      } finally {
        changed.remove();
      }
    });

    it('tests a built-in pack by its id', async () => {
      const { status, out } = await call('pack', 'test', 'customer-types', '--format', 'json');
      const report = JSON.parse(out) as PackTestReport;
      assert.ok(status === 0 || status === 1);
      assert.ok(validate(report), JSON.stringify(validate.errors?.slice(0, 3)));
      assert.equal(report.path, null);
      assert.ok(report.markingPoints.some(({ id }) => id === 'CT.1'));
    });

    it('tells what is wrong with a pack that cannot be read, at its line', () => refuses(/broken\.pack\.yaml:2:5: "id" has to be small letters/, 'test', folder.file('broken.pack.yaml')));
    it('refuses a file that is not there', () => refuses(/nowhere\.pack\.yaml: there is no such file/, 'test', 'nowhere.pack.yaml'));
    it('refuses an unknown id', () => refuses(/There is no pack "nonsense"/, 'test', 'nonsense'));
    it('refuses two packs', () => refuses(/Name one pack/, 'test', 'customer-types', 'customer-confidence'));
    it('refuses a format of another command', () => refuses(/pretty, json, and "ndjson" is not/, 'test', 'customer-types', '--format', 'ndjson'));
    it('refuses an option of another command', () => refuses(/"pack test" has no option --require/, 'test', 'customer-types', '--require', 'found'));
  });

  describe('new', () => {
    it('writes a pack that can be tested and checked with, and says what to do next', async () => {
      const file = folder.file('packs/first-aid.pack.yaml');
      const { status, out } = await call('pack', 'new', file);
      assert.equal(status, 0);
      assert.match(out, /Next:[\s\S]*pack test .*first-aid\.pack\.yaml/);
      assert.equal((await call('pack', 'test', file)).status, 0);
      assert.equal((await call('check', 'media/sample-portfolio', '--pack', file)).status < 2, true);
    });

    it('never writes over a file', async () => {
      await refuses(/is there already, and is not written over/, 'new', folder.file('there.pack.yaml'));
      assert.equal(readFileSync(folder.file('there.pack.yaml'), 'utf8'), 'mine');
    });

    it('refuses another ending, and says which name would do', () => refuses(/Try: portfolio-evidence pack new .*first-aid\.pack\.yaml/, 'new', folder.file('first-aid.yaml')));
    it('refuses a call without a file', () => refuses(/Name one file/, 'new'));
  });

  it('refuses anything but test and new', () => refuses(/"pack" is followed by "test" or "new"/, 'publish', 'x'));
});
