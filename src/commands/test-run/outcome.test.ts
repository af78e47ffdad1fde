import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords, outcomeOf, total } from './outcome.ts';
import { countsOfBrowser, countsOfUnits } from './read-counts.ts';

const fine = { passed: 3, failed: 0, skipped: 0 };

test('a step that crashed, reported nothing or ran no test is a failure', () => {
  assert.deepEqual(outcomeOf(fine, true), fine);
  assert.deepEqual(outcomeOf(fine, false), { passed: 3, failed: 1, skipped: 0 });
  assert.deepEqual(outcomeOf(undefined, true), { passed: 0, failed: 1, skipped: 0 });
  assert.deepEqual(outcomeOf({ passed: 0, failed: 0, skipped: 2 }, true), {
    passed: 0,
    failed: 1,
    skipped: 2,
  });
});

test('a failed test is counted once, not again for the step', () => {
  assert.deepEqual(outcomeOf({ passed: 3, failed: 2, skipped: 0 }, false).failed, 2);
});

test('the last line names skipped tests only where there are some', () => {
  assert.equal(inWords(total([fine, { passed: 1, failed: 2, skipped: 0 }])), '4 passed, 2 failed');
  assert.equal(inWords({ passed: 4, failed: 0, skipped: 1 }), '4 passed, 0 failed, 1 skipped');
});

test('counts of unit tests: a cancelled test failed, a todo is skipped', () => {
  const report =
    '{"tests":9,"failed":1,"passed":4,"cancelled":1,"skipped":2,"todo":1,"topLevel":9,"suites":0}';
  assert.deepEqual(countsOfUnits(report), { passed: 4, failed: 2, skipped: 3 });
});

test('counts of browser tests: a flaky test failed, and so did a run with errors outside of tests', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  assert.deepEqual(countsOfBrowser(JSON.stringify({ stats, errors: [] })), {
    passed: 5,
    failed: 2,
    skipped: 2,
  });
  assert.equal(countsOfBrowser(JSON.stringify({ stats, errors: [{ message: 'no file' }] })).failed, 3);
});
