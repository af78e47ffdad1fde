import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../../model/permalinks.ts';
import { sampleCatalog } from '../../model/sample.test-data.ts';
import { allDiagrams } from './all-diagrams.ts';

test('no two diagrams share an id, each is named and knows its page', () => {
  const all = allDiagrams(sampleCatalog(), permalinks('/base/'));
  const ids = all.map(({ diagram }) => diagram.id);
  assert.equal(new Set(ids).size, ids.length);
  assert.ok(all.every(({ diagram }) => diagram.title && diagram.description));
  assert.equal(all.find(({ diagram }) => diagram.id === 'split-machine')?.page, '/base/services/machine/');
});
