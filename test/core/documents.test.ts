import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { diagnosticCodes } from '../../src/core/diagnostics/types.js';
import { codeHelp, codeMeaning } from '../../src/core/words/codeHelp.js';

const readme = readFileSync('README.md', 'utf8');
const codes = Object.keys(diagnosticCodes) as (keyof typeof diagnosticCodes)[];

describe("The README's table of codes", () => {
  const listed = [...readme.slice(readme.indexOf('### Codes')).matchAll(/^\| `([A-Za-z]+\.[\w.-]+)`/gm)].map(([, code]) => code ?? '');

  it('lists every code, each once', () => {
    assert.deepEqual(codes.filter((code) => !listed.includes(code)), []);
    assert.equal(new Set(listed).size, listed.length);
  });

  it('lists no code that is not there', () => {
    assert.deepEqual(listed.filter((code) => !Object.hasOwn(diagnosticCodes, code) && !code.startsWith('misconception.')), []);
  });
});

describe('The help of a code', () => {
  it('stands for every code, and for misconceptions', () => {
    for (const code of [...codes, 'misconception.MC.1'] as const) {
      assert.match(codeMeaning(code), /\.$/);
      assert.match(codeHelp(code), /\.$/);
    }
  });
});
