import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../src/core/report/json.js';
import { call, folderWith, type Ran } from './support.js';

const entry = (words: string, fields = ''): string => `---\ntype: reflective-account\n${fields}---\n\n${words}\n`;
const complaint = 'On Friday Mrs Ames rang to complain that the mixer we hired her would not start and her builders were stood waiting. I listened, said how sorry I was, and asked what she had tried. I drove out a mixer that I had tested myself, explained that ours had a bad lead, and gave her the day back off the bill. I rang her on Monday to check and she said she was happy and booked again.';

describe('check, over whole portfolios', () => {
  const folders: ReturnType<typeof folderWith>[] = [];
  const made = (files: Readonly<Record<string, string>>): ReturnType<typeof folderWith> => {
    const folder = folderWith(files);
    folders.push(folder);
    return folder;
  };
  after(() => { for (const folder of folders) folder.remove(); });
  const reportOf = async (...words: string[]): Promise<Report & Ran> => {
    const ran = await call('check', ...words, '--format', 'json');
    return { ...(JSON.parse(ran.out) as Report), ...ran };
  };

  it('keeps the portfolios of a folder apart, and the entries outside them', async () => {
    const folder = made({
      'ada/portfolio.yaml': 'learner: Ada\n',
      'ada/evidence/E01.md': complaint,
      'ben/portfolio.yaml': 'learner: Ben\n',
      'ben/evidence/E01.md': 'Nothing much.',
      'lone.md': entry(complaint),
    });
    const { portfolios, documents } = await reportOf(folder.path);
    const read = portfolios.map(({ learner, whole, totals }) => [learner, whole, totals.found > 0]);
    assert.deepEqual(new Set(read.map(String)), new Set(['Ada,true,true', 'Ben,true,false', ',false,true']));
    assert.equal(documents.length, 3);
  });

  it('says nothing of the whole when only some entries were read', async () => {
    const folder = made({ 'portfolio.yaml': 'learner: Ada\n', 'evidence/E01.md': complaint, 'evidence/E02.md': 'More.' });
    const [part] = (await reportOf(folder.file('evidence/E01.md'))).portfolios;
    assert.deepEqual([part?.learner, part?.whole], ['Ada', false]);
    assert.equal((await reportOf(folder.file('evidence'))).portfolios[0]?.whole, true);
    assert.match((await call('check', folder.file('evidence/E01.md'))).out, /Only some entries of this portfolio were read/);
  });

  it('leaves a portfolio inside another to itself', async () => {
    const folder = made({ 'portfolio.yaml': "learner: Ada\nevidence: ['**/*.md']\n", 'E01.md': 'One.', 'inner/portfolio.yaml': 'learner: Ben\n', 'inner/evidence/E01.md': 'Two.' });
    const { portfolios } = await reportOf(folder.path);
    assert.deepEqual(portfolios.map(({ learner, whole }) => [learner, whole]).sort(), [['Ada', true], ['Ben', true]]);
  });

  it('tells what the policy still asks for, by kind', async () => {
    const folder = made({ 'portfolio.yaml': 'policy: { points: { CC.3: { needs: [witness-statement] } } }\n', 'evidence/E01.md': entry(complaint, 'claims: [CC.3]\n') });
    const { portfolio } = await reportOf(folder.path);
    const point = portfolio.markingPoints.find(({ id }) => id === 'CC.3');
    assert.deepEqual([point?.found, point?.kinds, point?.lacking], ['found', ['reflective-account'], ['a witness statement']]);
    assert.ok(portfolio.inTheWay.some(({ point: id, message }) => id === 'CC.3' && message.includes('a witness statement')));
  });

  it('tells a pack that is not there once, at its line', async () => {
    const folder = made({ 'portfolio.yaml': 'learner: Ada\npacks:\n  - customer-types\n  - no-such-pack\n', 'evidence/E01.md': entry('One. [CC.1]'), 'evidence/E02.md': entry('Two. [CC.2]'), 'evidence/E03.md': entry('Three. [CT.9]') });
    const { portfolio, documents, status } = await reportOf(folder.path);
    assert.equal(status, 1);
    assert.deepEqual(portfolio.manifestDiagnostics.map(({ code, path: file, range }) => [code, path.basename(file), range.start.line]), [['pack.unknown', 'portfolio.yaml', 3]]);
    const told = documents.flatMap(({ path: file, diagnostics }) => diagnostics.map(({ code }) => [path.basename(file), code])).filter(([, code]) => code === 'pack.unknown' || code === 'claim.unknown-point');
    assert.deepEqual(told, [['E03.md', 'claim.unknown-point']], 'CC.1 and CC.2 may be of the pack that is not there');
  });

  it('tells no claim that may be of a pack whose file has faults, where packs are named', async () => {
    const files = { 'portfolio.yaml': 'learner: Ada\npacks: [customer-types]\n', 'evidence/E01.md': entry('One. [ZZ.1]') };
    const unknown = async (more: Readonly<Record<string, string>>): Promise<number> => (await reportOf(made({ ...files, ...more }).path)).documents.flatMap(({ diagnostics }) => diagnostics).filter(({ code }) => code === 'claim.unknown-point').length;
    assert.deepEqual([await unknown({}), await unknown({ 'packs/own.pack.yaml': 'id: customer-types\n' })], [1, 0]);
  });

  it('tells a pack that an entry itself names in vain at that entry', async () => {
    const folder = made({ 'portfolio.yaml': 'learner: Ada\n', 'evidence/E01.md': entry('One.', 'packs: [no-such-pack]\n') });
    const { portfolio, documents } = await reportOf(folder.path);
    assert.deepEqual(documents[0]?.diagnostics.map(({ code }) => code), ['pack.unknown']);
    assert.deepEqual(portfolio.manifestDiagnostics, []);
    const own = made({ 'portfolio.yaml': 'learner: Ada\n', 'evidence/E01.md': entry('One.', 'packs: [helth-and-safety-induction]\n'), 'packs/own.pack.yaml': readFileSync('schemas/packs/health-and-safety-induction.pack.yaml', 'utf8') });
    assert.match((await reportOf(own.path)).documents[0]?.diagnostics[0]?.message ?? '', /Did you mean "health-and-safety-induction"\?/);
  });

  it('tells a portfolio whose patterns match nothing, naming them', async () => {
    const folder = made({ 'portfolio.yaml': 'learner: Ada\nevidence: [work/*.md, seen/*.md]\n', 'notes.md': 'Milk.' });
    const { out, status } = await call('check', folder.path);
    assert.equal(status, 0);
    assert.match(out, /0 entries: 0 of \d+ points found\./);
    assert.match(out, /no file matches work\/\*\.md or seen\/\*\.md/);
  });

  it('tells an empty portfolio.yaml first, then that there is no evidence', async () => {
    for (const text of ['', '# mine\n']) {
      const { out } = await call('check', made({ 'portfolio.yaml': text }).path);
      assert.match(out, /What stands in the way:\n {2}- This file is empty\. Name the learner.*\(.*portfolio\.yaml:1\)\n {2}- No evidence yet: .*\n {2}- CC\.1 /);
    }
  });

  it('tells a broken portfolio.yaml at its line, and still reads the entries', async () => {
    const folder = made({ 'portfolio.yaml': 'learner: [\n', 'evidence/E01.md': complaint });
    const { status, err, documents, portfolio } = await reportOf(folder.path);
    assert.equal(status, 2);
    assert.match(err, /portfolio\.yaml:\d+:\d+: /);
    assert.equal(documents.length, 1);
    assert.ok(portfolio.manifestDiagnostics.some(({ code }) => code === 'portfolio.invalid'));
  });

  it('tells the cause in the reports for people too, first of what stands in the way, also where only some entries are read', async () => {
    const folder = made({ 'portfolio.yaml': 'learner: Ada\npacks:\n\t- customer-types\n', 'evidence/E01.md': complaint, 'evidence/E02.md': 'More.' });
    const cause = /What stands in the way:\n {2}- A tab stands where spaces are needed\. .* all built-in packs are in force\. \(.*portfolio\.yaml:3\)\n/;
    for (const named of [folder.path, folder.file('evidence/E01.md')]) {
      const { status, out, err } = await call('check', named);
      assert.equal(status, 2);
      assert.match(out, cause);
      assert.match(err, /^.*portfolio\.yaml:3:1: A tab stands/);
      for (const format of ['html', 'markdown']) assert.match((await call('check', named, '--format', format)).out, /What stands in the way[\s\S]*A tab stands where spaces are needed\..*portfolio\.yaml:3/, format);
    }
  });

  it('names the points that are required and open, for each portfolio, on standard error', async () => {
    const folder = made({ 'ada/portfolio.yaml': 'learner: Ada\n', 'ada/evidence/E01.md': complaint, 'ben/portfolio.yaml': 'learner: Ben\n', 'ben/evidence/E01.md': 'Nothing.' });
    const { status, err } = await call('check', folder.path, '--require', 'found');
    assert.equal(status, 1);
    const [ada, ben, ...more] = err.trimEnd().split('\n').sort();
    assert.match(ada ?? '', /^Ada: \d+ points are still open: (?!.*CC\.3).*CT\.4/);
    assert.match(ben ?? '', /^Ben: 12 points are still open: .*CC\.3/);
    assert.deepEqual(more, []);
  });

  it('requires found points of a folder without evidence too', async () => {
    const { status, err } = await call('check', made({ 'notes.md': 'Milk.' }).path, '--require', 'found');
    assert.deepEqual([status, err], [1, 'No evidence was read, so no point is found.\n']);
  });

  it('checks a file that the evidence patterns leave out by itself, and says so', async () => {
    const folder = made({ 'portfolio.yaml': 'learner: Ada\npacks: [customer-confidence]\n', 'evidence/E01.md': 'One.', 'drafts/E02.md': entry(complaint, 'learner: Benjamin Reed\nclaims: [CT.1]\n') });
    const draft = folder.file('drafts/E02.md');
    const line = `${draft} is not in a folder that portfolio.yaml counts as evidence (evidence/, witness/), so it does not count for the portfolio. It is checked by itself.\n`;
    for (const paths of [[folder.path], [draft, folder.file('evidence/E01.md')]]) {
      const { portfolios, documents, err, status } = await reportOf(...paths);
      assert.deepEqual([status, err], [0, line]);
      assert.deepEqual(portfolios.map(({ learner, whole, totals }) => [learner, whole, totals.found]).sort(), [[null, false, 1], ['Ada', true, 0]]);
      const own = documents.find(({ path: file }) => file.endsWith('E02.md'));
      assert.deepEqual(new Set(own?.markingPoints.map(({ pack }) => pack)), new Set(['customer-confidence']), 'by the packs of the portfolio');
      assert.deepEqual(own?.diagnostics.filter(({ code }) => code === 'claim.unknown-point').length, 1);
    }
    const alone = await reportOf(draft);
    assert.deepEqual(alone.portfolios.map(({ learner, whole }) => [learner, whole]), [[null, false]]);
    assert.doesNotMatch((await call('check', draft)).out, /Only some entries of this portfolio/);
  });

  it('names several such files in one line, and asks for found points of the portfolio alone', async () => {
    const files = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((number) => [`drafts/E0${number}.md`, entry('Words.')]));
    const folder = made({ 'portfolio.yaml': 'learner: Ada\n', 'evidence/E01.md': 'One.', ...files });
    const { err } = await call('check', folder.path, '--require', 'found');
    const [line, open, ...more] = err.trimEnd().split('\n');
    assert.match(line ?? '', /E01\.md, .*E05\.md and 2 more are not in a folder that portfolio\.yaml counts as evidence \(evidence\/, witness\/\), so they do not count for the portfolio\. Each is checked by itself\.$/);
    assert.match(open ?? '', /^Ada: /);
    assert.deepEqual(more, []);
  });

  it('compares no such file with another, and names each by itself', async () => {
    const draft = entry(complaint, 'id: E01\nclaims: [CC.3, CT.4]\n');
    const folder = made({ 'ada/portfolio.yaml': 'learner: Ada\n', 'ada/drafts/E01.md': draft, 'ben/portfolio.yaml': 'learner: Ben\n', 'ben/drafts/E01.md': draft, 'one.md': draft, 'two.md': draft });
    const { documents, portfolios, err } = await reportOf(folder.path);
    const compared = documents.map(({ path: file, diagnostics }) => [path.posix.normalize(file).split('/').slice(-3).join('/'), diagnostics.map(({ code }) => code).filter((code) => /same-(?:text|id)/.test(code))] as const);
    assert.deepEqual(new Map(compared).get('ada/drafts/E01.md'), []);
    assert.deepEqual(new Map(compared).get('ben/drafts/E01.md'), []);
    assert.deepEqual(new Set(compared.flatMap(([, codes]) => codes)), new Set(['authenticity.same-text', 'frontMatter.same-id']), 'those outside any portfolio are compared');
    assert.equal(portfolios.length, 5);
    assert.equal(err.trimEnd().split('\n').length, 2, 'a line for each portfolio');
    const { out } = await call('check', folder.path);
    for (const file of ['ada/drafts/E01.md', 'ben/drafts/E01.md']) assert.match(out, new RegExp(`^\\S*${file}, which does not count for its portfolio: \\d+ of 13 points found\\.$`, 'm'));
    assert.match(out, /^Entries outside a portfolio, 2 entries: .* Still open: /m);
  });

  it('tells fields that stand where they are not read, of a file in no portfolio', async () => {
    const { documents } = await reportOf(made({ 'E01.md': `\n${entry('Words.', 'date: 2026-03-14\n')}`, 'E02.md': `# Mine\n\ntype: observation\ndate: 2026-03-14\n\nWords.\n`, 'notes.md': 'Milk.' }).path);
    assert.deepEqual(documents.map(({ path: file, diagnostics }) => [path.basename(file), diagnostics.map(({ code }) => code)]), [['E01.md', ['frontMatter.misplaced']], ['E02.md', ['frontMatter.misplaced']]]);
  });

  it('tells a misspelt field', async () => {
    const { documents } = await reportOf(made({ 'E01.md': entry('Words.', 'claim: [CC.1]\n') }).path);
    assert.deepEqual(documents[0]?.diagnostics.map(({ code, message }) => [code, message]), [['frontMatter.misspelt', '"claim" is not a field that is read. Did you mean "claims"?']]);
  });

  it('prints at most ten things that stand in the way, and how many more there are', async () => {
    const { out } = await call('check', made({ 'portfolio.yaml': 'learner: Ada\n', 'evidence/E01.md': 'Nothing.' }).path);
    const end = out.slice(out.indexOf('What stands in the way:')).trimEnd().split('\n');
    assert.equal(end.length, 12);
    assert.match(end.at(-1) ?? '', /^ {2}- and \d+ more$/);
  });

  it('obeys no sign in evidence that a terminal would', async () => {
    const { out } = await call('check', made({ 'E01.md': entry(`\u001b]0;title\u0007 ${complaint}\u001b[2J`, 'title: "a\\e[31mb"\n') }).path);
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f]/);
  });
});
