import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayMean } from './typing-errors.ts';

test('a long word may have two wrong letters, a short one or an id none', () => {
  assert.ok(mayMean('hypervsior', 'hypervisor'));
  assert.ok(mayMean('cloyd', 'cloud'));
  assert.ok(!mayMean('cluod', 'cloud'));
  assert.ok(!mayMean('dns', 'dss'));
  assert.ok(!mayMean('ac21', 'ac2'));
});
