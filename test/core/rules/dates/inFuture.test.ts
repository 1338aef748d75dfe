import assert from 'node:assert/strict';
import { toldOf } from '../../support/told.js';

const told = (text: string) => toldOf(text, { today: '2026-03-31' }).filter(({ code }) => code === 'date.in-future').map(({ severity, message, words }) => [severity, message, words]);
const entry = (date: string): string => `---\ntype: reflective-account\ndate: ${date}\n---\nI rang her.\n`;

describe('date.in-future', () => {
  it('is told at the date, with what to do', () => {
    assert.deepEqual(told(entry('2062-03-14')), [['warning', 'This is dated 2062-03-14, which is still to come. Evidence tells of what has been done: check the date.', '2062-03-14']]);
  });

  it('is told of every way to write a day or month that is still to come, and of the day of an observation', () => {
    for (const date of ['2026-04-01', '1 April 2026', '1/4/26', 'May 2026', '26th January 2027']) assert.deepEqual(told(entry(date)).map(([, , words]) => words), [date]);
    assert.deepEqual(told('---\ntype: observation\nobserved: {date: 2027-01-01, place: shop}\n---\nShe rang.\n').map(([, , words]) => words), ['2027-01-01']);
    assert.deepEqual(told('---\ntype: observation\n---\n**Date of observation:** 2/11/2027\n\nShe rang.\n').map(([, , words]) => words), ['2/11/2027']);
  });

  it('is told at the date alone where the field is a sentence', () => {
    assert.deepEqual(told(entry('written up on 14 March 2062, after work')).map(([, message, words]) => [message?.split(',')[0], words]), [['This is dated 14 March 2062', '14 March 2062']]);
  });

  it('is quiet on today, earlier days, a month that has begun, what is no date, and a day that the text speaks of', () => {
    for (const date of ['2026-03-31', '2025-04-01', 'March 2026', '2026', '', 'next spring', '31 February 2027']) assert.deepEqual(told(entry(date)), [], date);
    assert.deepEqual(told(`${entry('2026-03-01')}\nThe new till comes on 1 June 2026.\n`), []);
  });

  it('is quiet on a stretch of time that may have begun, and told of days in a month to come', () => {
    for (const date of ['January to June 2026', 'Jan – Jun 2026', 'March and April 2026', '1 March - 30 April 2026', 'autumn to April 2026', '2026-03-01 to 2026-04-30']) assert.deepEqual(told(entry(date)), [], date);
    assert.equal(told(entry('1-5 April 2026')).length, 1);
  });

  it('leaves a day of signing to the check of signatures', () => {
    const text = '---\ntype: witness-statement\nsigned: {name: R. Bell, date: 2027-01-01}\n---\nI saw her.\n';
    const codes = toldOf(text, { today: '2026-03-31' }).map(({ code }) => code);
    assert.ok(codes.includes('witness.signed-in-future') && !codes.includes('date.in-future'), codes.join());
  });
});
