import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parseDocument.js';
import { sampleTexts } from '../support/sample.js';

const notFirst = 'These fields are not read: their first line of three hyphens (---) has to be the first line of the file.';
const notFenced = 'These fields are not read: they have to stand at the top of the file, between two lines of three hyphens (---).';
const fields = 'type: reflective-account\nlearner: A. Learner\ndate: 2026-03-14\nclaims: [CT.1, CC.3]\n';
const body = '\nA customer came in about her gears, and I listened.\n';

/** What is told: the message, the words and the line, counted from 1. */
function told(text: string): unknown[] {
  const { problems, lines } = parseDocument(text);
  return problems.map(({ code, severity, message, range }) => {
    assert.deepEqual([code, severity], ['frontMatter.misplaced', 'error']);
    return [message, text.slice(range.start, range.end), lines.positionAt(range.start).line + 1];
  });
}

describe('fields that nobody reads', () => {
  const cases: readonly (readonly [string, string, readonly [string, string, number]])[] = [
    ['after a blank line', `\n---\n${fields}---\n${body}`, [notFirst, '---', 2]],
    ['after a line of spaces', `  \n--- \n${fields}---  \n${body}`, [notFirst, '---', 2]],
    ['after a heading', `# Gears\n\n---\n${fields}---\n${body}`, [notFirst, '---', 3]],
    ['right below a heading', `# Gears\n---\n${fields}---\n${body}`, [notFirst, '---', 2]],
    ['after a paragraph', `What I did on Monday.\n---\n${fields}---\n${body}`, [notFirst, '---', 2]],
    ['after a comment', `<!-- mine -->\n---\n${fields}---\n${body}`, [notFirst, '---', 2]],
    ['with a blank line below the hyphens', `\n---\n\n${fields}---\n${body}`, [notFirst, '---', 2]],
    ['that go on below the lines that are looked at', `\n---\ntype: observation\nclaims:\n${'  - CT.1\n'.repeat(20)}---\n${body}`, [notFirst, '---', 2]],
    ['between two hyphens', `--\n${fields}--\n${body}`, [notFenced, '--', 1]],
    ['between two hyphens and three', `\n--\n${fields}---\n${body}`, [notFenced, '--', 2]],
    ['between two hyphens below a heading', `# Gears\n\n--\n${fields}--\n${body}`, [notFenced, '--', 3]],
    ['between four hyphens', `----\n${fields}----\n${body}`, [notFenced, '----', 1]],
    ['between long dashes', `\u2014\n${fields}\u2014\n${body}`, [notFenced, '\u2014', 1]],
    ['with no hyphens', `${fields}${body}`, [notFenced, 'type: reflective-account', 1]],
    ['with no hyphens, below a heading', `# Gears\n\n${fields}${body}`, [notFenced, 'type: reflective-account', 3]],
    ['with hyphens below only', `${fields}---\n${body}`, [notFenced, 'type: reflective-account', 1]],
    ['with hyphens above only', `\n---\n${fields}${body}`, [notFenced, '---', 2]],
    ['that have a blank line after the first hyphens and no others', `---\n\n${fields}${body}`, [notFenced, '---', 1]],
    ['of two lines', `title: Gears\ntype: observation\n${body}`, [notFenced, 'title: Gears', 1]],
    ['with claims and no type', `id: E01\nclaims: [CT.1]\n${body}`, [notFenced, 'id: E01', 1]],
    ['with a list of claims below', `id: E01\nclaims:\n- CT.1\n- CC.3\n${body}`, [notFenced, 'id: E01', 1]],
    ['that end on line 15', `${'\n'.repeat(13)}type: observation\ndate: 2026-03-14\n${body}`, [notFenced, 'type: observation', 14]],
    ['with nothing below', 'type: observation\ndate: 2026-03-14', [notFenced, 'type: observation', 1]],
  ];
  for (const [name, text, expected] of cases) {
    it(`are told once, where they begin: ${name}`, () => { assert.deepEqual(told(text), [expected]); });

    it(`are told with Windows line ends: ${name}`, () => { assert.deepEqual(told(text.replaceAll('\n', '\r\n')), [expected]); });
  }

  const quiet: Readonly<Record<string, string>> = {
    'a letter': 'Date: 14 March 2026\nLearner: A. Learner\nType: letter\nClaims: none\n\nDear assessor,\n',
    'a letter with one small letter': 'Date: 14 March 2026\ntype: letter\nClaims: none\n',
    'the labelled lines of a witness form': 'Name: P. Fell\nRole: manager\nDate: 2026-03-14\nSigned: P. Fell\nDeclaration: true\n',
    'small letters without type or claims': 'title: Gears\ndate: 2026-03-14\nlearner: A. Learner\n',
    'one field alone': 'type: observation\n\nI saw it.\n',
    'a field and a line of text': 'type: observation\nplace: the shop\n',
    'fields apart': 'type: observation\n\ndate: 2026-03-14\n',
    'names within lines': 'Its type: road bike\nand her claims: none\n',
    'longer names': 'types: two\nclaims-form: mine\ntypedate: x\n',
    'indented lines': '  type: observation\n  date: 2026-03-14\n',
    'items of a list': '- type: observation\n- date: 2026-03-14\n',
    'a fence': `\`\`\`\n${fields}\`\`\`\n`,
    'a fence in a language': `# How\n\n~~~yaml\n---\n${fields}---\n~~~\n`,
    'indented code': fields.replaceAll(/^/gm, '    '),
    'a quote': fields.replaceAll(/^(?=.)/gm, '> '),
    'a quote that is continued': `> She wrote:\n${fields}`,
    'a comment': `<!--\n${fields}-->\n`,
    'a comment within a paragraph': `Mine. <!--\n${fields}--> Yes.\n`,
    'a rule': 'Intro.\n\n---\n\nThe type: a road bike.\n\n---\n',
    'lines 15 and 16': `${'\n'.repeat(14)}type: observation\ndate: 2026-03-14\n`,
    'nothing': '',
  };
  for (const [name, text] of Object.entries(quiet)) {
    it(`are not made of ${name}`, () => { assert.deepEqual(told(text + body), []); });
  }

  it('are not looked for below front matter, nor told beside what is amiss there', () => {
    assert.deepEqual(told(`---\nid: E01\n---\n${fields}${body}`), []);
    assert.deepEqual(told(`---\n---\n${fields}${body}`), []);
    for (const [text, code] of [[`---\na: b: c\n---\n${fields}`, 'frontMatter.syntax'], [`---\n${fields}${body}`, 'frontMatter.unclosed']] as const) {
      assert.deepEqual(parseDocument(text).problems.map((problem) => problem.code), [code]);
    }
  });

  it('are never asked to begin on the first line where they do', () => {
    const text = `---\ntype: observation\nclaims: [CT.1]\r---\r${body}\n---\n`;
    assert.deepEqual(told(text), [[notFenced, '---', 1]]);
  });

  it('are all that sample entries lack when a blank line stands before them', () => {
    for (const text of sampleTexts().values()) assert.deepEqual(told(`\n${text}`), text.startsWith('---') ? [[notFirst, '---', 2]] : []);
  });
});
