import assert from 'node:assert/strict';
import { toldOf } from '../../support/told.js';

const told = (text: string, manifest = 'learner: Maya Okafor\n') => toldOf(text, { manifest }).filter(({ code }) => code === 'authenticity.other-learner');
const entry = (learner: string, kind = 'reflective-account'): string => `---\ntype: ${kind}\nlearner: ${learner}\n---\nI rang her.\n`;

describe('authenticity.other-learner', () => {
  it('is told at the learner of the entry, with both names', () => {
    assert.deepEqual(told(entry('Sam Reed')).map(({ severity, message, words }) => [severity, message, words]), [
      ['warning', 'This names Sam Reed as the learner, and the portfolio is that of Maya Okafor. Check whose work it is, or mend the name.', 'Sam Reed'],
    ]);
  });

  const noisy: Readonly<Record<string, string>> = {
    'another first name alone': entry('Sam'),
    'the same first name with another surname': entry('Maya Brown'),
    'initials of somebody else': entry('S. Reed'),
    'a witness statement about somebody else': entry('Sam Reed', 'witness-statement'),
    'a form in the text': '---\ntype: observation\n---\n**Candidate name:** Sam Reed\n\nI watched him at the till.\n',
    'a table in the text': '---\ntype: observation\n---\n| Learner | Sam Reed |\n|---|---|\n| Date | 3 March 2026 |\n',
    'a title before another name': entry('Mr Sam Reed'),
    'accents and another name': entry('Zoë Reed'),
  };
  for (const [name, text] of Object.entries(noisy)) it(`is told of ${name}`, () => { assert.equal(told(text).length, 1); });

  const quiet: Readonly<Record<string, string>> = {
    'the same name': entry('Maya Okafor'),
    'a title and small letters': entry('ms maya okafor'),
    'an initial': entry('M. Okafor'),
    'initials alone': entry('M.O.'),
    'the first name alone': entry('Maya'),
    'a name in between': entry('Maya Jane Okafor'),
    'a double surname': entry('Maya Okafor-Brown'),
    'the words the other way round': entry('Okafor Maya'),
    'another first name with the same surname, as pet names are': entry('May Okafor'),
    'a number': entry('"4711"'),
    'a made-up word': entry('Learner A'),
    'no name': entry('""'),
    'a field of a form that is empty': '---\ntype: observation\n---\n**Candidate name:** ______\n\nI watched her.\n',
    'a customer who is named in the text': `${entry('Maya Okafor')}\nSam Reed rang.\n`,
  };
  for (const [name, text] of Object.entries(quiet)) it(`is quiet on ${name}`, () => { assert.deepEqual(told(text), []); });

  it('is quiet where the portfolio names no learner, or none that is a name', () => {
    assert.deepEqual(told(entry('Sam Reed'), ''), []);
    assert.deepEqual(told(entry('Sam Reed'), 'learner: Learner 12\n'), []);
  });
});
