import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { helpPageOf } from '../../../src/core/diagnostics/helpPages.js';
import { diagnosticCodes } from '../../../src/core/diagnostics/types.js';
import { starterPack } from '../../../src/core/packs/starter.js';
import { codesOf, type NamedFile } from '../support/codesOf.js';

const folder = 'media/help/codes';

/** Examples that are too long to stand on a page. */
const longExamples: Readonly<Record<string, readonly NamedFile[]>> = {
  'document.too-long': [{ name: 'entry.md', text: `---\ntype: written-answer\n---\n\n${'A word. '.repeat(130_000)}\n` }],
  'document.line-too-long': [{ name: 'entry.md', text: `---\ntype: written-answer\n---\n\n${'word '.repeat(11_000)}\n` }],
  'document.too-tangled': [{ name: 'entry.md', text: `---\ntype: written-answer\n---\n\n${'**a '.repeat(4_000)}\n` }],
  'pack.example': [{ name: 'first.pack.yaml', text: starterPack('first.pack.yaml').replace('atLeast: 2', 'atLeast: 3') }],
};
/** Told by whoever opens and lists the files, which the core does not. */
const toldOutside: ReadonlySet<string> = new Set(['document.unreadable', 'portfolio.no-evidence']);

/** The files shown below a heading; a fence's second word is the file's name. */
function filesBelow(page: string, heading: string): readonly NamedFile[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^```(?:markdown|yaml|json)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, name = 'entry.md', text = '']) => ({ name, text }));
}

describe('the help pages', () => {
  const codes = [...Object.keys(diagnosticCodes), 'misconception.MC.1'];

  it('are one for each code, and no more', () => {
    assert.deepEqual(readdirSync(folder).sort(), [...new Set(codes.map(helpPageOf))].sort());
  });

  for (const code of codes) {
    const file = `${folder}/${helpPageOf(code)}`;
    const page = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const flagged = longExamples[code] ?? filesBelow(page, 'An example');
    const quiet = filesBelow(page, 'An example where nothing is told');

    it(`say what ${code} tells, why it matters and what to do`, () => {
      assert.deepEqual([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading).slice(0, 3), ['What is told', 'Why assessors care', 'What to do']);
      assert.match(page, /^# [^\n]{3,80}\n\n`/);
    });

    if (toldOutside.has(code)) continue;
    it(`show an example of ${code}`, () => {
      const told = codesOf(flagged);
      assert.ok(code.startsWith('misconception.') ? told.some((each) => each.startsWith('misconception.')) : told.includes(code), `told: ${told.join(', ')}`);
    });

    it(`show how it looks without ${code}`, () => {
      const told = quiet.length > 0 ? codesOf(quiet) : [];
      assert.ok(!told.includes(code) && (!code.startsWith('misconception.') || !told.some((each) => each.startsWith('misconception.'))), `told: ${told.join(', ')}`);
      assert.ok(quiet.length > 0 || code.startsWith('pack.'), 'there is no quiet example');
    });
  }
});
