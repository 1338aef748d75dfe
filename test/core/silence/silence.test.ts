import assert from 'node:assert/strict';
import { createChecker } from '../../../src/core/checker.js';
import { readManifest } from '../../../src/core/portfolio/manifest.js';
import { packOf, pointOf } from '../support/packs.js';
import { checkWritten, type WrittenPortfolio } from '../support/portfolios.js';

const pack = packOf([pointOf('F.1', { categories: { of: 'kind-of-fruit', atLeast: 3 } })], {
  misconceptions: [{ id: 'M.1', title: 'Praise sells', message: 'It does not.', held: { mentions: { of: 'praise' } }, examples: { earns: [], nearMisses: [] } }],
});
const checker = createChecker([pack]);

/** Codes that stand, and reasons of what was silenced, of one entry. */
function check(text: string, more: Partial<WrittenPortfolio> = {}) {
  const { entries, manifestDiagnostics, manifestSilenced } = checkWritten(checker, { entries: { 'evidence/E01.md': text }, ...more });
  const [entry] = entries;
  return {
    told: entry!.diagnostics.map(({ code }) => code),
    reasons: entry!.silenced.map(({ diagnostic, reason }) => `${diagnostic.code}: ${reason}`),
    places: entry!.diagnostics.map(({ code, range }) => `${code}: ${text.slice(range.start, range.end)}`),
    manifest: manifestDiagnostics.map(({ code }) => code),
    manifestSilenced: manifestSilenced.map(({ reason }) => reason),
  };
}

const told = ['misconception.M.1'];
const reasons = ['misconception.M.1: a quotation'];

describe('a silence in an entry', () => {
  const quiet: Readonly<Record<string, string>> = {
    'at the end of a paragraph': 'High praise came.\nIt did. <!-- silence misconception.M.1: a quotation -->',
    'at its start': 'Well <!-- silence misconception.M.1: a quotation --> high praise came.',
    'on its own line, of the next paragraph': '<!-- silence misconception.M.1: a quotation -->\n\nHigh praise came.',
    'on its own line over a paragraph': 'One.\n\n<!-- silence misconception.M.1: a quotation -->\nHigh praise came.',
    'in a list item': '- One.\n- High praise came. <!-- silence misconception.M.1: a quotation -->\n',
    'in a list, of the next item': '- One.\n  <!-- silence misconception.M.1: a quotation -->\n- High praise came.\n',
    'in a table cell': '| a | b |\n|---|---|\n| High praise came. <!-- silence misconception.M.1: a quotation --> | c |\n',
    'in a quoted block': '> High praise came. <!-- silence misconception.M.1: a quotation -->\n',
    'over several lines': 'High praise came. <!-- silence misconception.M.1:\n  a\n  quotation -->',
    'on the line': 'One.\nHigh praise came. <!-- silence-line misconception.M.1: a quotation -->\nTwo.',
    'on the line before': 'One is not two and so on.\n<!-- silence-line misconception.M.1: a quotation -->\nHigh praise came.',
    'of the file, at its end': 'High praise came.\n\nOne.\n\n<!-- silence-file misconception.M.1: a quotation -->',
    'after front matter': '---\ntype: observation\n---\n<!-- silence-file misconception.M.1: a quotation -->\nHigh praise came.',
    'with Windows line ends': 'High praise came.\r\nIt did. <!-- silence misconception.M.1: a quotation -->\r\n',
  };
  for (const [where, text] of Object.entries(quiet)) {
    it(`leaves a finding aside ${where}, and keeps it with its reason`, () => {
      assert.deepEqual(check(text), { told: [], reasons, places: [], manifest: [], manifestSilenced: [] });
    });
  }

  const loud: Readonly<Record<string, string>> = {
    'the paragraph before': 'High praise came.\n\n<!-- silence misconception.M.1: a quotation -->\n\nOne.',
    'the paragraph after the next': '<!-- silence misconception.M.1: a quotation -->\n\nOne.\n\nHigh praise came.',
    'another item': '- High praise came.\n- One. <!-- silence misconception.M.1: a quotation -->\n',
    'another line': 'High praise came.\nIt did. <!-- silence-line misconception.M.1: a quotation -->',
    'another code': 'High praise came. <!-- silence claim.not-found: a quotation -->',
  };
  for (const [what, text] of Object.entries(loud)) {
    it(`does not reach ${what}, and is told as unused`, () => {
      assert.deepEqual(check(text).told.sort(), ['misconception.M.1', 'silence.unused']);
      assert.deepEqual(check(text).reasons, []);
    });
  }

  it('is no silence in code', () => {
    for (const text of ['High praise came. `<!-- silence misconception.M.1: a quotation -->`', 'High praise came.\n\n```html\n<!-- silence-file misconception.M.1: a quotation -->\n```\n', '~~~\n<!-- silence misconception.M.1: a quotation -->\nHigh praise came.\n~~~\n', 'High praise came.\n\n    <!-- silence-file misconception.M.1: a quotation -->\n']) {
      assert.deepEqual([check(text).told, check(text).reasons], [told, []], text);
    }
  });

  it('without a reason silences nothing, and is told at its place', () => {
    for (const comment of ['<!-- silence misconception.M.1 -->', '<!-- silence misconception.M.1: -->', '<!-- silence misconception.M.1: ... -->', '<!-- silence misconception.M.1: reason -->', '<!-- silence-file misconception.M.1: your reason -->']) {
      assert.deepEqual(check(`High praise came. ${comment}`).places, ['misconception.M.1: High praise came.', `silence.no-reason: ${comment}`]);
    }
  });

  it('of a code that does not exist, of a family or of several is told', () => {
    for (const code of ['claim.found', 'misconception.*', 'claim', 'misconception.M.1, claim.not-found', 'misconception.', '__proto__', 'constructor']) {
      assert.deepEqual(check(`High praise came. <!-- silence ${code}: a quotation -->`).told, ['misconception.M.1', 'silence.unknown-code'], code);
    }
  });

  it('leaves other comments alone', () => {
    for (const comment of ['<!-- silence is golden -->', '<!-- silence: please -->', '<!-- todo: silence misconception.M.1: x -->', '<!-- silenced misconception.M.1: x -->', '<!-- silence -->']) {
      assert.deepEqual(check(`High praise came. ${comment}`).told, told, comment);
    }
  });

  it('cannot hide that a file is broken, nor that a silence lacks its reason', () => {
    assert.deepEqual(check('---\na: b: c\n---\nOne. <!-- silence-file frontMatter.syntax: it is mine -->').told, ['frontMatter.syntax', 'silence.unused']);
    assert.deepEqual(check('One. <!-- silence-file silence.no-reason: it is mine --> <!-- silence claim.not-found -->').told.sort(), ['silence.no-reason', 'silence.unused']);
  });

  it('cannot hide that a text is not read', () => {
    assert.deepEqual(check('<!-- silence-file document.empty: not begun -->').told.sort(), ['document.empty', 'silence.unused']);
  });

  it('of a finding that only the whole portfolio shows is not called unused when a part is checked', () => {
    const text = 'One. <!-- silence-file authenticity.same-text: a corrected copy -->';
    assert.deepEqual([check(text).told, check(text, { whole: false }).told], [['silence.unused'], []]);
  });

  it('is read a thousand times in one entry at most', () => {
    const { told: standing, reasons: kept } = check('Praise. <!-- silence misconception.M.1: said -->\n\n'.repeat(1_003));
    assert.equal(standing.filter((code) => code === 'silence.unused').length + kept.length, 1_000);
  });
});

describe('a silence in the manifest', () => {
  const manifest = (more: string): string => `learner: Sam\nsilence:\n  - code: misconception.M.1\n${more}`;

  it('leaves a finding aside in all entries, or in those that it names by id or path', () => {
    for (const entries of ['', '    entries: [E01]\n', '    entries: [evidence/E01.md]\n', '    entries: [./evidence/E01.md]\n', '    entries: [E01.md]\n']) {
      const { told, reasons: kept, manifest: at } = check('---\nid: E01\n---\nHigh praise came.', { manifest: manifest(`    reason: a quotation\n${entries}`) });
      assert.deepEqual([told, kept, at], [[], reasons, []], entries);
    }
  });

  it('does not reach an entry that it does not name, and is told at the manifest', () => {
    const result = check('High praise came.', { manifest: manifest('    reason: a quotation\n    entries: [E02]\n') });
    assert.deepEqual([result.told, result.manifest], [told, ['silence.unused']]);
  });

  it('is not called unused when a part of the portfolio is checked', () => {
    assert.deepEqual(check('One.', { manifest: manifest('    reason: a quotation\n'), whole: false }).manifest, []);
  });

  it('needs a reason and a code that exists', () => {
    assert.deepEqual(check('High praise came.', { manifest: manifest('') }).manifest, ['silence.no-reason']);
    assert.deepEqual(check('High praise came.', { manifest: 'silence: [{code: "misconception.*", reason: mine}]' }).manifest, ['silence.unknown-code']);
    assert.deepEqual(check('High praise came.', { manifest: manifest('') }).told, told);
  });

  it('that has a fault leaves nothing aside', () => {
    for (const fault of ['entries: E07', 'entries:', 'entry: E07', 'entries: [E01]\n    entry: E07']) {
      const manifest = `silence:\n  - code: misconception.M.1\n    reason: a quotation\n    ${fault}\n`;
      assert.deepEqual([check('High praise came.', { manifest }).told, readManifest(manifest).problems.length], [told, 1], fault);
    }
  });

  it('yields to the reason that stands nearer', () => {
    const { reasons: kept } = check('High praise came. <!-- silence misconception.M.1: near --> <!-- silence-file misconception.M.1: far -->', { manifest: manifest('    reason: farther\n') });
    assert.deepEqual(kept, ['misconception.M.1: near']);
  });
});
