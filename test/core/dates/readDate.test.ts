import assert from 'node:assert/strict';
import { monthsBetween } from '../../../src/core/dates/calendar.js';
import { findDates, readDate } from '../../../src/core/dates/readDate.js';

const dayOf = (text: string): string | undefined => {
  const reading = readDate(text);
  return reading?.kind === 'day' ? reading.day : reading?.kind;
};

describe('Dates', () => {
  it('are read day first, however they are written', () => {
    const written = {
      '2/11/2017': '2017-11-02',
      '2.11.17': '2017-11-02',
      '2-11-2017': '2017-11-02',
      '02 / 11 / 17': '2017-11-02',
      '26th January 2016': '2016-01-26',
      '26 Jan 16': '2016-01-26',
      '26-Jan-2016': '2016-01-26',
      "26 Jan '16": '2016-01-26',
      'Tuesday 26th\u00A0January 2016': '2016-01-26',
      'Monday 3rd of March 2025': '2025-03-03',
      'Mon, 3 March, 2025': '2025-03-03',
      'Wed the 5th of March 2025': '2025-03-05',
      'Jan 26 2016': '2016-01-26',
      'January 26th, 2016': '2016-01-26',
      '2016-01-26': '2016-01-26',
      '2016-01-26T09:30:00Z': '2016-01-26',
      '2016/1/26': '2016-01-26',
      '1 Sept. 2024': '2024-09-01',
      'about ten on 3 March 2025, front desk': '2025-03-03',
      '29 Feb 2024': '2024-02-29',
      '3/4/2025': '2025-04-03',
      '12/11/10': '2010-11-12',
      '1.1.98': '1998-01-01',
    };
    for (const [text, day] of Object.entries(written)) assert.equal(dayOf(text), day, text);
  });

  it('can name a month alone', () => {
    assert.deepEqual(readDate('March 2025'), { kind: 'month', first: '2025-03-01', last: '2025-03-31' });
    assert.deepEqual(readDate('02/2024'), { kind: 'month', first: '2024-02-01', last: '2024-02-29' });
  });

  it('have no year made up for them', () => {
    for (const text of ['2/3', 'Sat 2/3', '2nd March', 'March 2', 'Sunday 2 March at 10.15', '2 March, 9am']) assert.deepEqual(readDate(text), { kind: 'no-year', day: 2, month: 3 }, text);
  });

  it('that the calendar does not have are told', () => {
    for (const text of ['31/2/2025', '29 Feb 2023', '29/2/1900', '31 June 2024', '2025-02-30', '0/3/2025', '31 November', '31/4']) assert.deepEqual([readDate(text)?.kind, 'instead' in (readDate(text) ?? {})], ['impossible', false], text);
    assert.deepEqual(readDate('32/1/2024'), { kind: 'impossible', why: 'no-such-day', month: 1 });
    assert.deepEqual(readDate('03/13/2025'), { kind: 'impossible', why: 'no-such-month', month: 13, instead: { year: 2025, month: 3, day: 13 } });
    assert.deepEqual(readDate('13/2025'), { kind: 'impossible', why: 'no-such-month', month: 13 });
  });

  it('that can be read in two ways are told', () => {
    assert.deepEqual(readDate('12-11-10'), { kind: 'ambiguous', why: 'order', days: [{ year: 2010, month: 11, day: 12 }, { year: 2012, month: 11, day: 10 }] });
    assert.deepEqual(readDate('Monday 4 March 2025'), { kind: 'ambiguous', why: 'weekday', days: [{ year: 2025, month: 3, day: 4 }], weekday: 'Tuesday' });
    assert.deepEqual(readDate('Thursday 3/4/2024'), { kind: 'ambiguous', why: 'weekday', days: [{ year: 2024, month: 4, day: 3 }], weekday: 'Wednesday' });
    assert.deepEqual(readDate('Mon 3/4/2024'), { kind: 'ambiguous', why: 'weekday', days: [{ year: 2024, month: 4, day: 3 }, { year: 2024, month: 3, day: 4 }], weekday: 'Wednesday' });
    assert.equal(dayOf('25-12-10'), 'ambiguous');
    assert.equal(dayOf('31-12-99'), '1999-12-31');
  });

  it('are not seen where there are none', () => {
    for (const text of ['', 'Nov', 'half past ten', '2.1 and 2.3', 'CC.1/2', '01632 960 118', '£12.50', '10.15 to 10.35', 'we may 5 times', 'version 1.2.3.4', '24/7 support', 'a score of 3/4 or so']) assert.deepEqual(findDates(text), [], text);
  });

  it('are found in a text at their places', () => {
    const text = 'Seen on Tues 4th March 2025 at half 4 and again 11/3/25; signed 12 March.';
    assert.deepEqual(findDates(text).map(({ range }) => text.slice(range.start, range.end)), ['Tues 4th March 2025', '11/3/25', '12 March']);
    assert.equal(readDate(text), undefined);
  });

  it('do not take a time for a year', () => {
    for (const text of ['4 March 10.30', '4 March, 10:30', '4 March 10am', '4 March 10 to 11', '4 March 9-10']) assert.equal(readDate(text)?.kind, 'no-year', text);
  });

  it('take time in proportion to the text, whatever it says', () => {
    for (const piece of ['1', '1/', '1-1', 'mon ', 'may ', '1 jan', ' ', '1st of ', "'", '2025-']) {
      const text = `${piece.repeat(100_000 / piece.length)}\n3 March 2025`;
      assert.equal(findDates(text).at(-1)?.range.end, text.length, piece);
    }
  });
});

describe('Months between two days', () => {
  it('are whole months', () => {
    assert.equal(monthsBetween('2025-01-31', '2025-02-28'), 0);
    assert.equal(monthsBetween('2025-01-15', '2025-02-15'), 1);
    assert.equal(monthsBetween('2023-12-31', '2025-12-31'), 24);
    assert.equal(monthsBetween('2025-12-31', '2023-12-31'), -24);
    assert.equal(monthsBetween('2025-02-15', '2025-02-15'), 0);
  });

  it('are unknown where one is no day', () => {
    assert.equal(monthsBetween('2025-02-30', '2025-03-30'), undefined);
    assert.equal(monthsBetween('soon', '2025-03-30'), undefined);
  });
});
