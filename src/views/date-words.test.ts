import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords } from './date-words.ts';

test('a date is told as exactly as it is known', () => {
  assert.equal(dateInWords('2026-11-04'), '4 November 2026');
  assert.equal(dateInWords('2026-02'), 'February 2026');
  assert.equal(dateInWords('2026'), '2026');
});
