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
    'a made-up name': entry('T. Apprentice'),
    'a made-up name of two initials': entry('A.N. Learner'),
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
    'a slip of a letter or two': entry('Maya Okofor'),
    'a name without its space': entry('MayaOkafor'),
    'a possessive': entry("Maya Okafor's"),
    'the name before marriage in brackets': entry('Maya Brown (Okafor)'),
    'a word that stands for the learner': entry('myself'),
    'words that say it is elsewhere': entry('as above'),
    'a number': entry('"4711"'),
    'a made-up word': entry('Learner A'),
    'a made-up word with an article': entry('A learner'),
    'a made-up word with a letter': entry('T Apprentice'),
    'a made-up name with the same initial': entry('M. Learner'),
    'a witness and a customer with made-up names': '---\ntype: witness-statement\nlearner: Maya Okafor\nwitness: {name: T. Apprentice}\nsigned: {name: T. Apprentice}\n---\nI saw her serve A. Student and A. Learner.\n',
    'a letter': '---\ntype: witness-statement\n---\nDear T. Apprentice,\n\nI saw you serve.\n\nYours sincerely\n\nA. Student\n',
    'no name': entry('""'),
    'a field of a form that is empty': '---\ntype: observation\n---\n**Candidate name:** ______\n\nI watched her.\n',
    'a customer who is named in the text': `${entry('Maya Okafor')}\nSam Reed rang.\n`,
  };
  for (const [name, text] of Object.entries(quiet)) it(`is quiet on ${name}`, () => { assert.deepEqual(told(text), []); });

  it('is quiet on a short form of the first name, and told of another one', () => {
    const named = (learner: string, own: string) => told(entry(learner), `learner: ${own}\n`).length;
    for (const [short, own] of [['Sam', 'Samantha Reed'], ['Kate', 'Katherine Hale'], ['Katie H', 'Katherine Hale'], ['Liz', 'Elizabeth Marsh'], ['Samuel', 'Sam Reed'], ['Mohammed', 'Muhammad Iqbal']] as const) assert.equal(named(short, own), 0, short);
    for (const [short, own] of [['Tom', 'Samantha Reed'], ['Sam B', 'Samantha Reed'], ['Ana', 'Maya Okafor'], ['Jon Hale', 'Jan Reed']] as const) assert.equal(named(short, own), 1, short);
  });

  it('takes names that are made up for names, one person where the initial is the same', () => {
    const named = (learner: string, own: string) => told(entry(learner), `learner: ${own}\n`).length;
    for (const [learner, own] of [['T. Apprentice', 'A. Learner'], ['B. Learner', 'A. Learner'], ['Sam Reed', 'A. Learner'], ['A. Student', 'T. Apprentice']] as const) assert.equal(named(learner, own), 1, learner);
    for (const [learner, own] of [['A. Learner', 'A. Learner'], ['A. Apprentice', 'A. Learner'], ['Ada Reed', 'A. Learner'], ['A Learner', 'T. Apprentice'], ['the learner', 'T. Apprentice']] as const) assert.equal(named(learner, own), 0, learner);
  });

  it('is quiet where the portfolio names no learner, or none that is a name', () => {
    assert.deepEqual(told(entry('Sam Reed'), ''), []);
    assert.deepEqual(told(entry('Sam Reed'), 'learner: Learner 12\n'), []);
  });
});
