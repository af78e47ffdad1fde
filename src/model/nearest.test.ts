import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest } from './nearest.ts';

const layers = ['guest-os', 'host-os', 'customer-data', 'key-management'];

test('a slip of the keys finds the word that was meant', () => {
  assert.equal(nearest('gest-os', layers), 'guest-os');
  assert.equal(nearest('Key-Managment', layers), 'key-management');
});

test('a word left out still finds the id', () => {
  assert.equal(nearest('guest', layers), 'guest-os');
});

test('nothing is suggested where nothing is near', () => {
  assert.equal(nearest('billing', layers), undefined);
  assert.equal(nearest('x', layers), undefined);
  assert.equal(nearest('anything', []), undefined);
});
