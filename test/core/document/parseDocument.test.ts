import assert from 'node:assert/strict';
import { longestLine, longestText } from '../../../src/core/document/limits.js';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import type { EvidenceDocument } from '../../../src/core/document/types.js';
import { createRandom } from '../support/random.js';
import { sampleTexts } from '../support/sample.js';
import { hardMarkdown } from './hardMarkdown.js';

const plain = ({ text, frontMatter, blocks, claims, problems }: EvidenceDocument): unknown => ({ text, frontMatter, blocks, claims, problems });
const codes = (text: string): string[] => parseDocument(text).problems.map(({ code }) => code);

describe('parsing a document', () => {
  it('places every block and passage in the text', () => {
    for (const source of [...sampleTexts().values(), ...Object.values(hardMarkdown)]) {
      const { text, frontMatter, blocks } = parseDocument(source);
      let end = frontMatter?.range.end ?? 0;
      for (const { start, block } of blocks) {
        assert.equal(start, end);
        assert.equal(text.slice(start, start + block.text.length), block.text);
        end = start + block.text.length;
      }
      assert.equal(end, text.length);
    }
  });

  it('drops a byte-order mark and counts without it', () => {
    const source = '---\ntype: observation\n---\n\nHello there. [CT.1]\n';
    const marked = parseDocument(`\uFEFF${source}`);
    assert.equal(marked.text, source);
    assert.deepEqual(plain(marked), plain(parseDocument(source)));
    assert.equal(marked.frontMatter?.kind, 'observation');
    assert.deepEqual(marked.lines.rangeAt(marked.claims[0]!.range).start, { line: 4, character: 14 });
  });

  it('gives the same words and lines with Windows line ends', () => {
    for (const source of sampleTexts().values()) {
      const words = (text: string): unknown => {
        const { blocks, lines } = parseDocument(text);
        return blocks.flatMap(({ start, block }) =>
          block.passages.map(({ kind, prose, range, sentences }) => ({ kind, prose: prose.replace(/\s+/g, ' '), at: lines.positionAt(start + range.start), sentences: sentences.map((sentence) => lines.rangeAt({ start: start + sentence.start, end: start + sentence.end })) })),
        );
      };
      assert.deepEqual(words(source.replaceAll('\n', '\r\n')), words(source));
    }
  });

  it('never takes a rule in the body for front matter', () => {
    const { blocks, frontMatter } = parseDocument('Intro.\n\n---\nid: E01\n---\n');
    assert.equal(frontMatter, undefined);
    assert.deepEqual(blocks.flatMap(({ block }) => block.passages.map(({ kind }) => kind)), ['paragraph', 'heading']);
  });

  it('reads an empty text', () => {
    assert.deepEqual(parseDocument('').blocks, []);
    assert.deepEqual(codes(''), []);
  });
});

describe('parsing after an edit', () => {
  const pieces = ['\n', '\n\n', '# ', '```\n', '> ', '- ', '  ', 'word ', '<!--', '-->', '[a]: /b\n', '---\n', '|', '[CT.1]', '*', '\r\n', 'é', '\t'];

  it('gives what a fresh parse gives, and keeps the blocks that did not change', () => {
    const random = createRandom(11);
    const texts = [...[...sampleTexts().values()].slice(0, 4).map((text) => text.slice(0, 1_500)), ...Object.values(hardMarkdown)];
    let reused = 0;
    for (let round = 0; round < 5; round++) {
      let document = parseDocument(texts[random(texts.length)] ?? '');
      for (let edit = 0; edit < 15; edit++) {
        const at = random(document.text.length + 1);
        const text = document.text.slice(0, at) + (random(3) === 0 ? '' : (pieces[random(pieces.length)] ?? '')) + document.text.slice(at + random(random(4) === 0 ? 30 : 2));
        const known = new Map(document.blocks.map(({ block }) => [block.text, block]));
        const next = parseDocument(text, document);
        assert.deepEqual(plain(next), plain(parseDocument(text)));
        for (const { block } of next.blocks) {
          const before = known.get(block.text);
          if (!before) continue;
          assert.equal(block, before);
          reused++;
        }
        document = next;
      }
    }
    assert.ok(reused > 120, `only ${reused} blocks were met again`);
  });

  it('reads one block again when one word changes', () => {
    const before = parseDocument('# A\n\none\n\ntwo\n\nthree\n');
    const after = parseDocument('# A\n\none\n\ntwo!\n\nthree\n', before);
    assert.deepEqual(after.blocks.map(({ block }) => before.blocks.some((other) => other.block === block)), [true, true, false, true]);
  });
});

describe('a text made to freeze the editor', () => {
  it('is not read when it is longer than a million characters', () => {
    const { blocks, problems } = parseDocument('a '.repeat(longestText / 2 + 1));
    assert.deepEqual(blocks, []);
    assert.equal(problems[0]?.code, 'document.too-long');
    assert.equal(problems[0].message, 'This file has 1,000,002 characters. Files over 1,000,000 are not read: split it into entries.');
  });

  it('has its other parts read when one line is too long', () => {
    const { blocks, problems } = parseDocument(`before\n\n${'a'.repeat(longestLine + 1)}\n\nafter`);
    assert.deepEqual(problems.map(({ code, range }) => [code, range]), [['document.line-too-long', { start: 8, end: 88 }]]);
    assert.deepEqual(blocks.map(({ block }) => block.passages.length), [1, 0, 1]);
    assert.deepEqual(codes('a'.repeat(longestLine)), []);
    assert.deepEqual(codes(`a\r${'b'.repeat(longestLine)}\rc`), []);
  });

  for (const sign of ['>', '> ', '1. ', '+ ', '- ', '[', '![', '[a][', '*a_ ', 'a**', '*', '_', '*_', '**a ', ' - a\n', '> - a\n', '[a]: b\n']) {
    it(`is told in words, not parsed, when it is 50,000 of ${JSON.stringify(sign)}`, () => {
      const text = sign.repeat(50_000 / (sign.endsWith('\n') ? 1 : sign.length));
      const { problems, blocks } = parseDocument(`before\n\n${text}\n\n# after`);
      assert.deepEqual(problems.map(({ code }) => code), ['document.too-tangled']);
      assert.match(problems[0]?.message ?? '', /too many/);
      assert.equal(blocks.some(({ unread }) => unread), true);
    });
  }

  for (const sign of ['`', '(', '#', '<!--', '.']) {
    it(`is read when it is 50,000 of ${JSON.stringify(sign)}, which is quick`, () => {
      assert.deepEqual(codes(sign.repeat(Math.floor(50_000 / sign.length))), []);
    });
  }

  it('is told in words when lists or quotes are nested hundreds deep', () => {
    assert.deepEqual(codes(Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')), ['document.too-tangled']);
    assert.deepEqual(codes(Array.from({ length: 600 }, (_, depth) => `${'>'.repeat(depth + 1)} a`).join('\n')), ['document.too-tangled']);
    assert.deepEqual(codes(`|${'a|'.repeat(4_000)}\n|${'-|'.repeat(4_000)}\n${`|${'a|'.repeat(4_000)}\n`.repeat(20)}`), ['document.too-tangled']);
  });

  it('is read when lists, quotes and tables are as people write them', () => {
    const list = Array.from({ length: 60 }, (_, index) => `${'  '.repeat(index % 5)}- **a** _b_ [c](d)`).join('\n');
    const mail = Array.from({ length: 60 }, (_, index) => `${'> '.repeat(1 + (index % 8))}line`).join('\n');
    const bold = '- **a**: b\n- _c_\n\n'.repeat(100);
    const form = `Name: ${'_'.repeat(60)}\n\n`.repeat(50);
    const table = `| a | b | c |\n|---|---|---|\n${'| *d* | e | f |\n'.repeat(80)}`;
    assert.deepEqual(codes(`${list}\n\ntext\n\n${mail}\n\n${bold}${form}${table}`), []);
  });

  it('is read again as soon as the tangle is gone', () => {
    const before = parseDocument(`a\n\n${'*a_ '.repeat(10_000)}`);
    const after = parseDocument('a\n\n*a_', before);
    assert.deepEqual(after.problems, []);
    const bars = `${'a|'.repeat(10_000)}\n`.repeat(4);
    const spent = parseDocument(`${bars}\n# next\n\n${bars}end`);
    const freed = parseDocument(`# next\n\n${bars}end`, spent);
    assert.equal(spent.blocks.at(-1)?.unread, true);
    assert.deepEqual(plain(freed), plain(parseDocument(freed.text)));
    assert.equal(freed.blocks.at(-1)?.unread, undefined);
  });
});
