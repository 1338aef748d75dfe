import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import { silenceEdit } from '../../../src/core/edits/silenceEdit.js';
import { readSilences } from '../../../src/core/silence/readSilences.js';
import { applyEdits } from '../../../src/core/edits/types.js';

function silenced(text: string, at: string, reason = 'agreed with the assessor'): string {
  return applyEdits(text, [silenceEdit(parseDocument(text), text.indexOf(at), 'date.ambiguous', reason)]);
}

const comment = '<!-- silence date.ambiguous: agreed with the assessor -->';

describe('silencing with a reason', () => {
  it('puts a comment on the line before a paragraph, wherever in it the finding stands', () => {
    assert.equal(silenced('One.\n\nFirst line\nsecond line here.\n', 'second'), `One.\n\n${comment}\nFirst line\nsecond line here.\n`);
  });

  it('puts it before a list item, indented alike', () => {
    assert.equal(silenced('- One\n  - two of it\n', 'two'), `- One\n  ${comment}\n  - two of it\n`);
  });

  it('stays within the row of a table', () => {
    const row = silenced('| A | B |\n| - | - |\n| 1 | 3/4/2026 |\n| 2 | x |\n', '3/4');
    assert.equal(row, '| A | B |\n| - | - |\n| 1 | 3/4/2026 <!-- silence-line date.ambiguous: agreed with the assessor --> |\n| 2 | x |\n');
    assert.equal(parseDocument(row).blocks.flatMap(({ block }) => block.passages).length, 3);
  });

  it('stays within a row whose words end in a bar, or that has no bar at its end', () => {
    for (const words of ['3/4/2026 x\\|', '3/4/2026']) {
      const row = silenced(`| A | B |\n| - | - |\n| 1 | ${words}\n| 2 | x |\n`, '3/4');
      assert.equal(row, `| A | B |\n| - | - |\n| 1 | ${words} <!-- silence-line date.ambiguous: agreed with the assessor -->\n| 2 | x |\n`);
      assert.equal(readSilences(parseDocument(row)).length, 1);
    }
  });

  it('stands apart before text that is set in as code', () => {
    for (const [before, indent] of [['Text.\n\n', '    '], ['', '\t']] as const) {
      const text = silenced(`${before}${indent}Hi on 3/4/2026\n`, '3/4');
      assert.equal(text, `${before}${comment}\n\n${indent}Hi on 3/4/2026\n`);
      const [silence] = readSilences(parseDocument(text));
      assert.ok(silence?.scope && silence.scope !== 'entry' && silence.scope.start <= text.indexOf('3/4') && text.indexOf('3/4') < silence.scope.end);
    }
  });

  it('stands before the fence of a pasted chat in a list', () => {
    const text = silenced('10. One\n\n    ```\n    Hi on 3/4/2026\n    ```\n', '3/4');
    assert.equal(text, `10. One\n\n    ${comment}\n    \`\`\`\n    Hi on 3/4/2026\n    \`\`\`\n`);
    assert.equal(readSilences(parseDocument(text)).length, 1);
  });

  it('stands before the fence of a pasted chat', () => {
    assert.equal(silenced('Text.\n\n```\nHi on 3/4/2026\n```\n', '3/4'), `Text.\n\n${comment}\n\`\`\`\nHi on 3/4/2026\n\`\`\`\n`);
  });

  it('silences what stands in the front matter for the file, below it', () => {
    assert.equal(silenced('---\ntype: observation\ndate: 3/4/2026\n---\n\nText.\n', '3/4'), '---\ntype: observation\ndate: 3/4/2026\n---\n\n<!-- silence-file date.ambiguous: agreed with the assessor -->\n\nText.\n');
  });

  it('keeps a reason from ending the comment', () => {
    assert.equal(silenced('Text.\n', 'Text', 'so --> it\n is'), '<!-- silence date.ambiguous: so – it is -->\nText.\n');
  });
});
