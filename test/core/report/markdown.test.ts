import assert from 'node:assert/strict';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escape, reportMarkdown } from '../../../src/core/report/markdown.js';
import { fruitGroup, privateName, sharingGroup, withFinding } from './groups.js';

const parser = unified().use(remarkParse).data({ micromarkExtensions: [gfmTable()], fromMarkdownExtensions: [gfmTableFromMarkdown()] });
const within = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(within) : [])];
const parse = (text: string): Nodes[] => within(parser.parse(text));

const texts = (nodes: readonly Nodes[]): string => nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('\n');

describe('The Markdown report', () => {
  it('tells totals, points, what stands in the way and what was left aside', () => {
    const group = withFinding(fruitGroup({ 'a.md': '---\nid: E01\ntype: observation\n---\nAn apple and a pear. Old.' }), 'Old', { code: 'currency.too-old', severity: 'warning', message: 'Too old.' }, 'Long leave.');
    const report = texts(parse(reportMarkdown([group], '2026-05-01')));
    for (const words of ['A. Learner', '1 entry: 1 of 2 points found.', 'F.1 Fruit', '● found', '○ not found yet', '"An apple and a pear." (a.md:5)', 'F.2 Selling has no evidence yet.', 'Left aside, because: Long leave.', '2026-05-01']) assert.ok(report.includes(words), `${words}\n${report}`);
    assert.doesNotMatch(report, /\b(?:pass|fail|met)\b/i);
  });

  it('shows text as it stands, whatever signs are in it', () => {
    const odd = ['*stars* _lines_ `code` ~~gone~~', '<b>bold</b> <script>alert(1)</script>', '[link](javascript:alert(1)) ![x](y)', 'a | b', '# no heading', '&amp; &lt;', '\\* back', 'www.example.com http://example.com a@example.com', '- item', '12. item', '+ item', '$x$ ^y^ ==z=='];
    for (const title of odd) {
      const nodes = parse(reportMarkdown([fruitGroup({ 'a.md': `---\nid: ${JSON.stringify(title)}\ntype: observation\ntitle: ${JSON.stringify(title)}\n---\nAn apple and a pear.` }, `learner: ${JSON.stringify(title)}\n`)], '2026-05-01'));
      const told = nodes.filter(({ type }) => type === 'heading' || type === 'paragraph').map((node) => texts(within(node)));
      assert.equal(told.filter((each) => each.includes(title.replace('a@example.com', '[e-mail left out]'))).length, 3, `${title}\n${told.join('\n')}`);
      assert.deepEqual([...new Set(nodes.map(({ type }) => type))].filter((type) => ['html', 'link', 'image', 'emphasis', 'strong', 'inlineCode', 'code', 'definition', 'thematicBreak'].includes(type)), [], title);
    }
  });

  it('shows signs that steer as signs that cannot be shown', () => {
    assert.equal(escape('a\u001b[31m\u0000 b\u202Ec\u2066d\u2069'), 'a\uFFFD\\[31m\uFFFD b\uFFFDc\uFFFDd\uFFFD');
  });

  it('keeps each point on one row with five cells', () => {
    const nodes = parse(reportMarkdown([fruitGroup({ 'a.md': 'An apple | a\npear, <br> here.' })], '2026-05-01'));
    for (const row of nodes.filter(({ type }) => type === 'tableRow')) assert.equal('children' in row ? row.children.length : 0, 5);
  });

  it('names files as they lie in the portfolio', () => {
    const group = fruitGroup({ 'far/away/evidence/a.md': 'An apple and a pear. [F.7]', 'elsewhere/b.md': 'x [F.7]' });
    const report = texts(parse(reportMarkdown([{ ...group, manifest: { ...group.manifest!, path: 'far/away/portfolio.yaml' } }], '2026-05-01')));
    assert.match(report, /\(evidence\/a\.md:1\)/);
    assert.match(report, /\(elsewhere\/b\.md:1\)/);
    assert.doesNotMatch(report, /\(far\/away/);
  });

  it('says nothing of the whole where not every entry was read', () => {
    assert.doesNotMatch(reportMarkdown([{ ...fruitGroup({ 'a.md': 'x' }), whole: false }], '2026-05-01'), /stands in the way/);
  });

  it('shows passages that are nearly the same side by side, below their finding', () => {
    const nodes = parse(reportMarkdown([sharingGroup()], '2026-05-01'));
    const items = nodes.flatMap((node) => (node.type === 'listItem' ? [node] : []));
    const item = items.find((each) => texts(within(each)).includes('Shared.'));
    const rows = (item ? within(item) : []).flatMap((node) => (node.type === 'tableRow' ? [node.children.map((cell) => texts(within(cell)))] : []));
    assert.deepEqual(rows, [['b.md', 'a.md'], ['"Pears & plums were sold." (b.md:1)', '"Pears and plums were sold." (a.md:3)']]);
  });

  it('holds no private text', () => {
    const group = withFinding(fruitGroup({ 'a.md': 'Apple and pear for Ada Quill.' }), 'Ada Quill', privateName('Ada Quill'));
    assert.doesNotMatch(reportMarkdown([group], '2026-05-01'), /Quill/);
  });
});
