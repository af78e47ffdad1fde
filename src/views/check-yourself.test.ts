import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { checkYourself } from './check-yourself.ts';

const catalog = sampleCatalog();
const links = permalinks('/atlas/');
const idsOf = (asked: Parameters<typeof checkYourself>[1]) =>
  checkYourself(catalog, asked, links).map(({ id }) => id);

test('questions stand in the order in which the author names them', () => {
  assert.deepEqual(idsOf({ ids: ['q-003', 'q-001'] }), ['q-003', 'q-001']);
});

test('a topic shows one question of each level before a second of one', () => {
  assert.deepEqual(idsOf({ topic: 'patching', count: 2 }), ['q-001', 'q-002']);
  assert.deepEqual(idsOf({ topic: 'patching', count: 9 }), ['q-001', 'q-002', 'q-003']);
});

test('a reader is told how many answers to choose, and right ones bear their letters', () => {
  assert.deepEqual(
    checkYourself(catalog, { topic: 'patching', count: 3 }, links).map(({ hint, answers }) => [
      hint,
      ...answers,
    ]),
    [
      ['', 'b. Nimbus'],
      ['Choose 2.', 'b. Runtime', 'c. Backup'],
      ['True or false?', 'True'],
    ],
  );
});

test('an answer leads to its cells; where they are many, to layers and services', () => {
  const [few, many, layerOnly] = checkYourself(catalog, { topic: 'patching', count: 3 }, links);
  assert.deepEqual(
    few?.places.map(({ title, href }) => [title, href]),
    [['NF: Runtime', '/atlas/services/function/#runtime']],
  );
  assert.deepEqual(
    few?.controls.map(({ href }) => href),
    ['/atlas/controls/nc-pat-01/'],
  );
  assert.deepEqual(
    many?.places.map(({ href }) => href),
    [
      '/atlas/layers/runtime/',
      '/atlas/layers/backup/',
      '/atlas/layers/building/',
      '/atlas/services/machine/',
      '/atlas/services/function/',
    ],
  );
  assert.deepEqual(
    layerOnly?.places.map(({ href }) => href),
    ['/atlas/layers/building/'],
  );
});
