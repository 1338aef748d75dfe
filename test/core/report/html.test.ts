import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { reportHtml } from '../../../src/core/report/html.js';
import { style, styleHash } from '../../../src/core/report/htmlStyle.js';
import { fruitGroup, privateName, sharingGroup, withFinding } from './groups.js';

const day = '2026-05-01';

describe('The HTML report', () => {
  it('allows its own style and nothing else', () => {
    assert.equal(styleHash, createHash('sha256').update(style).digest('base64'));
    const html = reportHtml([fruitGroup({ 'a.md': 'x' })], day);
    assert.ok(html.includes(`content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'"`));
    assert.ok(html.includes(`<style>${style}</style>`));
    assert.doesNotMatch(html, /<script|<link|<img|<iframe|\son\w+=|\sstyle=|\ssrc=|\shref=|url\(/i);
  });

  it('tells totals, points, what stands in the way and what was left aside', () => {
    const group = withFinding(fruitGroup({ 'a.md': '---\nid: E01\ntype: observation\n---\nAn apple and a pear. Old.' }), 'Old', { code: 'currency.too-old', severity: 'warning', message: 'Too old.' }, 'Long leave.');
    const html = reportHtml([group], day);
    for (const words of ['A. Learner</h2>', '1 entry: 1 of 2 points found.', '<span aria-hidden="true">●</span> found', '<q>An apple and a pear.</q> <span class="code">a.md:5</span>', 'F.2 Selling has no evidence yet.', 'Left aside, because:</strong> Long leave.', '<html lang="en-GB">']) assert.ok(html.includes(words), words);
    assert.doesNotMatch(html, /\b(?:pass|fail|met)\b/i);
  });

  it('shows text as it stands, and none of it as HTML', () => {
    const odd = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;`;
    const html = reportHtml([fruitGroup({ 'a.md': `---\nid: ${JSON.stringify(odd)}\ntitle: ${JSON.stringify(odd)}\n---\nAn apple and a pear <b>${odd}</b>.` }, `learner: ${JSON.stringify(odd)}\n`)], day);
    assert.doesNotMatch(html, /<script|<img|<b>/);
    assert.ok(html.includes('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;alert(2)&#39;&gt;&amp;lt;'));
  });

  it('shows no sign that turns the text around or is none', () => {
    const html = reportHtml([fruitGroup({ 'a.md': '---\ntitle: "a\\u202Eb\\u0007c"\n---\nx' })], day);
    assert.ok(html.includes('a\uFFFDb\uFFFDc'));
  });

  it('gives every id once', () => {
    const html = reportHtml([fruitGroup({ 'a.md': 'x' }), fruitGroup({ 'b.md': 'y' }, 'learner: B\n')], day);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const [, id] of html.matchAll(/aria-labelledby="([^"]+)"/g)) assert.ok(ids.includes(id), id);
  });

  it('holds no private text', () => {
    const group = withFinding(fruitGroup({ 'a.md': 'Apple and pear for Ada Quill.' }), 'Ada Quill', privateName('Ada Quill'));
    assert.doesNotMatch(reportHtml([group], day), /Quill/);
  });

  it('shows passages that are nearly the same side by side, in two columns that are named', () => {
    const html = reportHtml([sharingGroup()], day);
    const table = /<table class="beside">([^]*?)<\/table>/.exec(html)?.[1] ?? '';
    assert.match(table, /<caption>Passages of b\.md and a\.md that are nearly the same<\/caption>/);
    assert.match(table, /<th scope="col">b\.md<\/th><th scope="col">a\.md<\/th>/);
    assert.ok(table.includes('<tr><td><q>Pears &amp; plums were sold.</q> <span class="code">b.md:1</span></td><td><q>Pears and plums were sold.</q> <span class="code">a.md:3</span></td></tr>'), table);
  });

  it('leaves private text out of passages side by side', () => {
    assert.doesNotMatch(reportHtml([withFinding(sharingGroup(), 'plums', privateName('plums'))], day), /plums/);
  });

  it('stands for no portfolio at all', () => { assert.match(reportHtml([], day), /No evidence was read\./); });
});
