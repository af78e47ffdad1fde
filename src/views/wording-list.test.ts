import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { wordingList } from './wording-list.ts';

test('the main page comes first, chosen texts stand in the order of the author', () => {
  const titles = (ids?: string[]) => wordingList(sampleCatalog(), ids).map(({ source }) => source.title);
  assert.deepEqual(titles(), ['Nimbus model', 'Guide']);
  assert.deepEqual(titles(['guide', 'model']), ['Guide', 'Nimbus model']);
});

test('a text without a date has none, never the day on which it was read', () => {
  assert.deepEqual(
    wordingList(sampleCatalog()).map(({ date }) => date),
    ['May 2024', ''],
  );
});
