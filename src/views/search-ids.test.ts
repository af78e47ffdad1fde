import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { idKey } from './id-key.ts';
import { idIndex } from './search-ids.ts';
import { searchRecords } from './search-records.ts';

const ids = idIndex(searchRecords(sampleCatalog(), []));
const exact = (query: string) => ids.exact(query).map(({ id }) => id);

test('the spellings of an id have one key, two ids never do', () => {
  for (const spelling of ['AC-2(1)', 'ac-2.1', 'AC 2 (1)', 'AC-02(01)', 'ac2(1)', 'AC‑2(1)', 'ＡＣ–2(1)'])
    assert.equal(idKey(spelling), 'ac.2.1', spelling);
  assert.notEqual(idKey('AC-2(2)'), idKey('AC-22'));
});

test('an id is found alone and behind the words of its framework', () => {
  assert.deepEqual(exact('a 2 (1)'), ['A-2(1)']);
  assert.deepEqual(exact('Rules 3 A-2(1)'), ['A-2(1)']);
  assert.deepEqual(exact('requirement A-10'), ['A-10']);
  assert.deepEqual(exact('Guild A-10'), ['A-10']);
});

test('words that belong to no framework make it no id', () => {
  assert.deepEqual(exact('vitamin A-10'), []);
});

test('an id without separators is found only where nothing else is meant', () => {
  assert.deepEqual(exact('ncpat01'), ['nc-pat-01']);
  assert.deepEqual(exact('a2'), ['A-2']);
});

test('checks are found behind the name of the service that checks', () => {
  assert.deepEqual(exact('F.10'), ['F.10']);
  assert.deepEqual(exact('nimbus function F 10'), ['F.10']);
});

test('while an id is typed, those that begin so are shown', () => {
  assert.deepEqual(
    ids.beginning('nc-pat').map(({ id }) => id),
    [],
  );
  assert.deepEqual(
    ids.beginning('nc-').map(({ id }) => id),
    ['nc-sit-01', 'nc-pat-01'],
  );
});

test('an id in a sentence is found; a number alone needs its framework', () => {
  assert.deepEqual(
    ids.within('whose is nc-pat-01?').map(({ id }) => id),
    ['nc-pat-01'],
  );
  assert.deepEqual(ids.within('TLS 1.3 since 2024, 24/7'), []);
});
