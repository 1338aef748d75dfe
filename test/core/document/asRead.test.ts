import assert from 'node:assert/strict';
import { asRead } from '../../../src/core/document/asRead.js';
import { builtInChecker } from '../support/builtInChecker.js';
import { sampleTexts } from '../support/sample.js';

const fields = /^---\n[\s\S]*?\n---\n/;
const found = (text: string): string[] => builtInChecker.check(text).coverage.points.map(({ point, found: state }) => `${point.point.id} ${state}`);
/** What of the text stands for each point, without what is about its signs. */
const shown = (text: string): string[] => builtInChecker.check(text).coverage.points.flatMap(({ evidence }) => evidence.map(({ range }) => text.slice(range.start, range.end)));
const convert = (text: string, to: (body: string) => string): string => (fields.exec(text)?.[0] ?? '') + to(text.replace(fields, ''));

describe('Markdown text as it is read', () => {
  it('has escaped signs as the signs alone', () => {
    assert.equal(asRead(String.raw`I\'m sure she\'d say`), "I'm  sure she'd  say");
    assert.equal(asRead(String.raw`5 \* 3 \... and\--so`), '5  * 3  ... and- -so');
  });

  it('has character references as what they stand for', () => {
    assert.equal(asRead('Marks &amp; Sons'), 'Marks     & Sons');
    assert.equal(asRead('don&#39;t, don&rsquo;t'), "don't    , don’t      ");
    assert.equal(asRead('the caf&eacute;s'), 'the cafés       ');
    assert.equal(asRead('&quot;Hello,&quot; I said'), '     "Hello,"      I said');
  });

  it('has fixed spaces as spaces, with the word after them at its place', () => {
    assert.equal(asRead('one.&nbsp;Two&#160;three'), 'one.      Two      three');
  });

  it('leaves what only looks like one, and square brackets, as they are', () => {
    for (const source of [String.raw`C:\temp`, 'this & that; so', '&nosuchname;', String.raw`\[CC.3\]`, '5 &lt', 'plain']) assert.equal(asRead(source), source);
  });

  it('is as long as its source, whatever stands there', () => {
    for (const source of [String.raw`\\\'\"&amp;&amp;x&#x1F600;y\&amp;`, '&#0;&#99999999;', '\\', '&ngE;&fjlig;a']) assert.equal(asRead(source).length, source.length);
  });

  it('is judged as the plain text is, word for word', () => {
    for (const [file, text] of sampleTexts()) {
      const escaped = convert(text, (body) => body.replace(/['"]/g, String.raw`\$&`));
      assert.deepEqual(found(escaped), found(text), file);
      assert.deepEqual(shown(escaped).map((words) => words.replaceAll(/[\\"]/g, '')), shown(text).map((words) => words.replaceAll('"', '')), file);
      assert.deepEqual(found(convert(text, (body) => body.replaceAll(/(?<=\w)'(?=\w)/g, '&rsquo;'))), found(text), file);
    }
  });
});
