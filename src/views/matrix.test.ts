import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { matrixGroups, matrixRows, matrixWords } from './matrix.ts';

const catalog = sampleCatalog();
const rows = matrixRows(catalog, permalinks('/base/'));

test('a row has one owner a layer, from the ground up, and names third parties', () => {
  const row = rows.find(({ id }) => id === 'function');
  assert.deepEqual(row?.owners, ['provider', 'provider', 'third-party']);
  assert.deepEqual(row.thirdParties, { backup: 'Vault Ltd' });
  assert.equal(row.href, '/base/services/function/');
});

test('the text to search holds names, abbreviation, nicknames and former names, each once', () => {
  const [machine, automatic] = rows;
  assert.equal(machine?.searchText, 'nimbus machine | nm | virtual machine');
  assert.equal(automatic?.searchText, 'nimbus function: automatic updates | nf | nimbus snippets');
});

test('rows stand under the titles of their categories; an empty category is left out', () => {
  const titles = matrixGroups(catalog, rows).map(({ title, rows: own }) => [title, own.length]);
  assert.deepEqual(titles, [
    ['Compute', 1],
    ['Functions', 2],
  ]);
  const some = matrixGroups(catalog, rows.slice(0, 1)).map(({ id }) => id);
  assert.deepEqual(some, ['compute']);
});

test('words come from the site, so that another provider has its own label', () => {
  const words = matrixWords(catalog);
  assert.equal(words.owners.provider, 'Nimbus');
  assert.deepEqual(words.models, { rented: 'Rented', serviced: 'Serviced' });
  assert.deepEqual(
    words.layers.map(({ id }) => id),
    ['building', 'runtime', 'backup'],
  );
});
