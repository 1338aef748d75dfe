import assert from 'node:assert/strict';
import { offsetToShow, visibleSpan } from '../../../src/core/matrix/visibleSpan.js';

describe('what a window shows of many columns', () => {
  const window = { offset: 250, length: 400, size: 100, count: 300 };

  it('is every column that is in it in part, and some beyond', () => {
    assert.deepEqual(visibleSpan(window, 0), { first: 2, end: 7 });
    assert.deepEqual(visibleSpan(window, 2), { first: 0, end: 9 });
  });

  it('ends with the last column', () => {
    assert.deepEqual(visibleSpan({ ...window, offset: 29_700 }, 3), { first: 294, end: 300 });
    assert.deepEqual(visibleSpan({ ...window, offset: 99_999 }, 3), { first: 300, end: 300 });
    assert.deepEqual(visibleSpan({ ...window, count: 0 }, 3), { first: 0, end: 0 });
  });

  it('is a few columns while nothing has been measured', () => {
    assert.deepEqual(visibleSpan({ ...window, size: 0 }, 3), { first: 0, end: 3 });
  });

  it('moves as little as need be to show one', () => {
    assert.deepEqual([3, 0, 2, 6, 9].map((item) => offsetToShow(item, window)), [250, 0, 200, 300, 600]);
  });
});
