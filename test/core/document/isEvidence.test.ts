import assert from 'node:assert/strict';
import { evidenceKinds } from '../../../src/core/document/types.js';
import { isEvidence } from '../../../src/core/document/isEvidence.js';

describe('whether a Markdown file is evidence', () => {
  it('is yes for each kind of evidence in its front matter', () => {
    for (const kind of evidenceKinds) assert.equal(isEvidence(`---\nid: E01\ntype: ${kind}\n---\n`, false), true, kind);
  });

  it('is yes with quotes, a comment, Windows line ends, a byte-order mark, or other fields that are broken', () => {
    for (const text of ['---\ntype: "observation"\n---', "---\ntype: 'observation' # seen\n---", '---\r\ntype: observation\r\n---\r\n', '\uFEFF---\ntype: observation\n---', '---\ntitle: a: b\ntype: observation\n---', '---\ntype: observation\nBody']) assert.equal(isEvidence(text, false), true, JSON.stringify(text));
  });

  it('is no without front matter, with another type, or with the type in the body', () => {
    for (const text of ['', 'type: observation', '---\ntype: post\n---\n', '---\ntitle: x\n---\ntype: observation\n', '---\nold:\n  type: observation\n---\n', '---\ntype: observations\n---\n']) assert.equal(isEvidence(text, false), false, JSON.stringify(text));
  });

  it('is yes with fields of a kind of evidence that stand where they are not read', () => {
    const fields = 'type: observation\ndate: 2026-03-14\n';
    const texts = [`\n---\n${fields}---\nI saw.\n`, `# Gears\n\n---\n${fields}---\nI saw.\n`, `${fields}\nI saw.\n`, `--\n${fields}--\nI saw.\n`, `---\n\n${fields}\nI saw.\n`];
    for (const text of [...texts, `\uFEFF\n---\n${fields}---\n`, `\n---\r\n${fields.replaceAll('\n', '\r\n')}---\r\n`]) assert.equal(isEvidence(text, false), true, JSON.stringify(text));
  });

  it('is no with such fields of another type, in code, in a quote, alone, or below other front matter', () => {
    const fields = 'type: observation\ndate: 2026-03-14\n';
    const texts = ['\n---\ntype: post\ndate: 2026-03-14\n---\n', 'id: E01\nclaims: [CC.1]\n', `\`\`\`yaml\n${fields}\`\`\`\n`, `# How\n\n\`\`\`\n---\n${fields}---\n\`\`\`\n`, `> type: observation\n${fields}`, 'type: observation\n\nI saw.\n', `---\ntitle: x\n---\n${fields}`, `${'\n'.repeat(15)}${fields}`];
    for (const text of texts) assert.equal(isEvidence(text, false), false, JSON.stringify(text));
  });

  it('is yes for whatever the portfolio counts as evidence', () => {
    assert.equal(isEvidence('Hello', true), true);
  });
});
