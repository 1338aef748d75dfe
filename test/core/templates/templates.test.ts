import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { evidenceKinds } from '../../../src/core/document/types.js';
import { builtInPacks } from '../../../src/core/packs/builtIn.js';
import { readManifest } from '../../../src/core/portfolio/manifest.js';
import { fileNameOf, nextId } from '../../../src/core/templates/entryIds.js';
import { newEntry } from '../../../src/core/templates/newEntry.js';
import { newPortfolio } from '../../../src/core/templates/newPortfolio.js';
import { promptsIn } from '../../../src/core/templates/prompt.js';
import { sectionsText } from '../../../src/core/templates/sections.js';
import { evidenceSnippets } from '../../../src/core/templates/snippets.js';
import { emailText, witnessRequest } from '../../../src/core/templates/witnessRequest.js';
import { kindPrompts, morePrompts } from '../../../src/core/words/templates.js';
import { checkWritten } from '../support/portfolios.js';
import { builtInChecker } from '../support/builtInChecker.js';

const points = builtInPacks.flatMap(({ units }) => units.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.points)));
const entry = { id: 'E07', title: 'A late order', learner: 'Ana Lund', date: '2026-03-14', claims: ['CT.1', 'CC.3'] };
const request = { id: 'W02', learner: 'Ana Lund', employer: 'Lund & Daughters', activity: 'A complaint at the till', points };

/** The points that a text earns, in whole or in part. */
const earned = (text: string): string[] => builtInChecker.check(text).coverage.points.filter(({ found }) => found !== 'none').map(({ point, found }) => `${point.point.id} ${found}`);

/** Lines of a text that neither are headings nor prompts nor empty. */
const otherLines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '' && !/^#|^\|? ?[-|]+/.test(line) && promptsIn(line).length === 0);

describe('templates', () => {
  for (const kind of evidenceKinds) {
    it(`begin a ${kind} whose fields read back, whose prompts are prompts, and which earns nothing`, () => {
      const text = newEntry({ ...entry, kind });
      const { document, diagnostics } = builtInChecker.check(text);
      assert.deepEqual(document.problems, []);
      assert.deepEqual([document.frontMatter?.id, document.frontMatter?.kind, document.frontMatter?.title, document.frontMatter?.learner, document.frontMatter?.date], ['E07', kind, 'A late order', 'Ana Lund', '2026-03-14']);
      assert.deepEqual(document.claims.map(({ point }) => point), ['CT.1', 'CC.3']);
      assert.deepEqual(diagnostics.filter(({ code }) => !code.startsWith('claim.') && code !== 'document.empty'), []);
      assert.deepEqual(otherLines(text.slice(document.frontMatter?.range.end)), []);
      assert.deepEqual(earned(text), []);
      const [checked] = checkWritten(builtInChecker, { entries: { 'E07.md': text } }).entries;
      assert.equal(checked?.diagnostics.filter(({ code }) => code === 'prompt.unanswered').length, promptsIn(text).length);
    });
  }

  for (const set of [...Object.values(kindPrompts), ...morePrompts]) {
    it(`of "${set.name}" earn nothing in an entry of any kind, and every prompt of it is one sentence without figures`, () => {
      const text = sectionsText(set.sections);
      const asked = set.sections.flatMap(({ prompts, table }) => [...prompts, ...(table?.row ?? [])]);
      assert.equal(promptsIn(text).length, asked.length);
      for (const words of asked) assert.match(words, /^[A-Z][^.?!\d[\]]{3,117}\?$/);
      for (const kind of evidenceKinds) assert.deepEqual(earned(`---\ntype: ${kind}\n---\n\n${text}\n`), [], kind);
    });
  }

  it('hold titles and names as they are, whatever signs are in them', () => {
    const title = '# "Late": a \'case\' [1] - {x}, yes';
    const { document } = builtInChecker.check(newEntry({ ...entry, kind: 'case-study', title: `${title}\nmore`, learner: 'no' }));
    assert.deepEqual(document.problems, []);
    assert.deepEqual([document.frontMatter?.title, document.frontMatter?.learner], [`${title} more`, 'no']);
  });

  it('begin a portfolio with a manifest without faults, and a first entry that it takes for evidence', () => {
    const [manifest, first] = newPortfolio({ learner: 'Ana: "Lund"', employer: 'Lund & Daughters', packs: ['customer-types'], today: '2026-03-14' });
    const read = readManifest(manifest.text);
    assert.deepEqual(read.problems, []);
    assert.deepEqual([read.manifest.learner, read.manifest.employer, read.manifest.packs], ['Ana: "Lund"', 'Lund & Daughters', ['customer-types']]);
    assert.ok(read.manifest.isEvidence(first.path) && read.manifest.isEvidence('witness/W01-x.md'));
    assert.equal((first.text.match(/^# /gm) ?? []).length, 1);
    assert.equal(promptsIn(first.text).length, 4);
    assert.deepEqual(earned(first.text), []);
  });

  it('begin a portfolio without a workplace', () => {
    assert.deepEqual(readManifest(newPortfolio({ learner: 'A', employer: '', packs: ['customer-types'], today: '2026-03-14' })[0].text).problems, []);
  });

  it('ask a witness by a form that earns nothing for all points, fills in what is known, and leaves the rest empty', () => {
    const text = witnessRequest(request);
    const { document } = builtInChecker.check(text);
    assert.deepEqual(document.problems, []);
    assert.equal(document.frontMatter?.kind, 'witness-statement');
    assert.deepEqual(earned(text), []);
    assert.match(text, /\*\*Learner:\*\* Ana Lund\n/);
    assert.match(text, /\*\*Where the learner works:\*\* Lund & Daughters\n/);
    for (const label of ['Witness name', 'Job role', 'Relationship to the learner', 'Contact', 'Signed', 'Date signed']) assert.match(text, new RegExp(`\\*\\*${label}:\\*\\* _+\\n`));
    assert.match(text, /\[ \] This is a true account/);
    assert.doesNotMatch(text, /\b(?:met|pass|achieved|competent|well)\b/);
  });

  it('ask a witness also when the learner is not known, or has figures in the name', () => {
    assert.match(witnessRequest({ ...request, learner: undefined, employer: undefined, points: [] }), /what you saw of the learner,/);
    assert.equal(promptsIn(witnessRequest({ ...request, learner: 'Learner 2 [x]' }))[0]?.includes('Learner'), true);
  });

  it('give a form as plain text for an e-mail', () => {
    const text = emailText(witnessRequest(request));
    assert.match(text, /^A complaint at the till\n/);
    assert.match(text, /\nWitness name: _+\n/);
    assert.match(text, /\n- Handling complaints\n/);
    assert.doesNotMatch(text, /\*\*|^#|^---|type: |\[[A-Z]/m);
  });

  it('give the same e-mail for a form with Windows line ends', () => {
    assert.equal(emailText(witnessRequest(request).replaceAll('\n', '\r\n')).replaceAll('\r\n', '\n'), emailText(witnessRequest(request)));
  });
});

describe('ids and file names of new entries', () => {
  it('go on after the highest number, in ids or file names', () => {
    assert.equal(nextId('case-study', []), 'E01');
    assert.equal(nextId('case-study', [{ id: 'E02', fileName: 'a.md' }, { id: undefined, fileName: 'e09-late.md' }, { id: 'W31', fileName: 'W31.md' }]), 'E10');
    assert.equal(nextId('witness-statement', [{ id: 'W01', fileName: 'W01-x.md' }, { id: 'E44', fileName: 'E44.md' }]), 'W02');
    assert.equal(nextId('observation', [{ id: 'E99', fileName: 'x' }]), 'E100');
  });

  it('are made of the title’s words, without what file systems dislike', () => {
    assert.equal(fileNameOf('E04', 'A late order'), 'E04-a-late-order.md');
    assert.equal(fileNameOf('E04', '  Café: "What\'s next?" / ..\\ '), 'E04-cafe-whats-next.md');
    assert.equal(fileNameOf('E04', '../..'), 'E04.md');
    assert.ok(fileNameOf('E04', 'long '.repeat(60)).length < 60);
    assert.ok(fileNameOf('E04', 'x'.repeat(300)).length < 60);
  });
});

describe('the snippets', () => {
  it('in snippets/evidence.code-snippets are those of the templates (npm run snippets writes them)', () => {
    assert.deepEqual(JSON.parse(readFileSync('snippets/evidence.code-snippets', 'utf8')), evidenceSnippets());
  });

  it('serve every kind of evidence and the other sets, each by its own words', () => {
    const prefixes = Object.values(evidenceSnippets()).flatMap(({ prefix }) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const kind of evidenceKinds) assert.ok(prefixes.includes(`evidence-${kind}`), kind);
    for (const prefix of ['evidence-fields', 'evidence-complaint', 'evidence-customer-types-table', 'evidence-situation-task-action-result']) assert.ok(prefixes.includes(prefix), prefix);
  });

  it('hold prompts only, which earn nothing when they are left as they are', () => {
    for (const [name, { body }] of Object.entries(evidenceSnippets())) {
      const text = body.join('\n').replace(/\$\{\d+:([^}]*)\}/g, '$1');
      if (name !== 'Evidence: fields at the top') assert.deepEqual(otherLines(text), [], name);
      for (const kind of evidenceKinds) assert.deepEqual(earned(`---\ntype: ${kind}\n---\n\n${text}\n`), [], name);
    }
  });
});
