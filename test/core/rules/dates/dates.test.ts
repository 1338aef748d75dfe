import assert from 'node:assert/strict';
import { toldOf } from '../../support/told.js';

const told = (text: string) => toldOf(text).filter(({ code }) => code.startsWith('date.')).map(({ code, severity, message, words }) => [code, severity, message, words]);
const signed = (date: string, rest = '') => told(`---\ntype: reflective-account\n---\nI rang her.${rest}\n\nSigned: A. Quill  Date: ${date}`);

describe('Dates in an entry', () => {
  it('that the calendar does not have are told, in fields and in the text', () => {
    assert.deepEqual(signed('31/2/2025'), [['date.impossible', 'warning', '"31/2/2025" is read day first, and February does not have that day. Check the date.', '31/2/2025']]);
    assert.deepEqual(signed('03/13/2025'), [['date.impossible', 'warning', '"03/13/2025" is read day first, and there is no month 13. If 13 March 2025 is meant, write it so.', '03/13/2025']]);
    assert.deepEqual(told('---\ntype: reflective-account\ndate: 2023-02-29\n---\nI rang her.').map(([code, , , words]) => [code, words]), [['date.impossible', '2023-02-29']]);
    assert.equal(signed('2025-02-30')[0]?.[2], '"2025-02-30" is no day: February does not have that day. Check the date.');
    assert.deepEqual(signed('1/3/2025', ' It was 30 February 2025 and then 31 June.').map(([code, , , words]) => [code, words]), [['date.impossible', '30 February 2025'], ['date.impossible', '31 June']]);
  });

  it('are quoted without the sentence that a field is', () => {
    const messages = told('---\ntype: reflective-account\ndate: 2026-02-30\n---\n\n# Date\n\nI took the order of a man at hatch two on 31 June and he asked for gravy.').map(([, , each]) => each);
    assert.equal(messages[1], '"31 June" is read day first, and June does not have that day. Check the date.');
  });

  it('are marked alone in a field that is a sentence', () => {
    const words = (date: string): string[] => told(`---\ntype: reflective-account\ndate: ${date}\n---\nI rang her.`).map(([, , message = '', place = '']) => (message.startsWith(`"${place}"`) ? place : `${place}: ${message}`));
    assert.deepEqual(words('signed on the 31 February 2025 by me'), ['31 February 2025']);
    assert.deepEqual(words('"signed on the 31 February 2025 by me"'), ['31 February 2025']);
    assert.deepEqual(words('it was 12-11-10 I think'), ['12-11-10']);
    assert.deepEqual(words('about ten on 3 March'), ['3 March']);
    assert.deepEqual(signed('on 31 February 2025, at the desk').map(([, , , place]) => place), ['31 February 2025']);
  });

  it('that can be read in two ways are told in fields', () => {
    assert.deepEqual(signed('12-11-10'), [['date.ambiguous', 'information', '"12-11-10" can be 12 November 2010 or 10 November 2012. Write the month as a word.', '12-11-10']]);
    assert.deepEqual(signed('Monday 4 March 2025'), [['date.ambiguous', 'information', '4 March 2025 was a Tuesday. Check the day and the date in "Monday 4 March 2025".', 'Monday 4 March 2025']]);
    assert.deepEqual(signed('Mon 3/4/2024'), [['date.ambiguous', 'information', '3 April 2024 was a Wednesday; 4 March 2024 was a Monday. Check the day and the date in "Mon 3/4/2024".', 'Mon 3/4/2024']]);
  });

  it('without a year are told once, where no other date of the entry has one', () => {
    assert.deepEqual(signed('2/3'), [['date.ambiguous', 'information', '"2/3" has no year. Add it, so that it is plain how recent this is.', '2/3']]);
    assert.deepEqual(told('---\ntype: witness-statement\n---\nDate of activity: 2 March\nSigned: R. Bell\nDate: 4 March').map(([, , , words]) => words), ['2 March']);
    assert.deepEqual(told('---\ntype: witness-statement\ndate: 2025-03-04\n---\nDate of activity: 2 March\nSigned: R. Bell\nDate: 4 March'), []);
  });

  it('are left alone where they can be read, or where numbers are no dates', () => {
    for (const date of ['2/11/2017', '2.11.17', '26th January 2016', 'March 2025', '12/11/10', '3/4/2025', '29/2/2024', 'Tuesday 4 March 2025']) assert.deepEqual(signed(date), [], date);
    for (const text of [' The score was 31/2 and 45/13/9.', ' We met 2.1 and 13.13.', ' I rang 01632 960 118 at 10.45.', ' Order 99/99/20.', ' On Monday 4 March 2025 I rang.']) assert.deepEqual(signed('1/3/2025', text), [], text);
  });

  it('that somebody else is quoted with are left alone', () => {
    assert.deepEqual(signed('1/3/2025', '\n\n> It was 30 February 2025.'), []);
  });
});
