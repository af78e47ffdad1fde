import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { compare, type ComparedRow } from './comparison.ts';
import { modeDifferences } from './mode-differences.ts';

const catalog = sampleCatalog();
const links = permalinks();
const marks = (rows: ComparedRow[]) =>
  rows.map(({ layer, cells }) => [layer.id, ...cells.map(({ difference }) => difference)]);

test('layers with different owners come first, from the top of the stack', () => {
  const { columns, differing, same } = compare(catalog, ['machine', 'function'], links);
  assert.deepEqual(
    columns.map(({ title, owners }) => [title, owners.join(' ')]),
    [
      ['Nimbus Machine', 'provider customer customer'],
      ['Nimbus Function: Automatic updates', 'provider provider third-party'],
    ],
  );
  assert.deepEqual(marks(differing), [
    ['runtime', 'same', 'other-owner'],
    ['backup', 'same', 'other-owner'],
  ]);
  assert.deepEqual(marks(same), [['building', 'same', 'same']]);
});

test('the same owner with another duty is the same row, marked', () => {
  const { same } = compare(catalog, ['function', 'function-manual'], links);
  assert.deepEqual(
    same.map(({ layer, differsInDetail }) => [layer.id, differsInDetail]),
    [
      ['building', false],
      ['backup', true],
    ],
  );
});

test('a third party is called by its name, and another third party is another owner', () => {
  const service = catalog.get('services', 'function-manual');
  const changed = sampleCatalog({
    entries: {
      services: {
        'function-manual': {
          ...service,
          cells: { backup: { owner: 'third-party', third_party: 'Loft Ltd', confidence: 'reasoned' } },
        },
      },
    },
  });
  const { differing } = compare(changed, ['function', 'function-manual'], links);
  const backup = differing.find(({ layer }) => layer.id === 'backup');
  assert.deepEqual(
    backup?.cells.map((cell) => cell.ownerLabel),
    ['Vault Ltd', 'Loft Ltd'],
  );
});

test('no services, or one, is no difference and no error', () => {
  assert.deepEqual(compare(catalog, [], links), { columns: [], differing: [], same: [] });
  assert.deepEqual(compare(catalog, ['machine'], links).differing, []);
});

test('modes show only the layers in which they differ, measured by the mode of the page', () => {
  const page = modeDifferences(catalog, 'function', links, 'function-manual');
  assert.deepEqual(marks([...page.owners, ...page.duties]), [
    ['runtime', 'other-owner', 'same'],
    ['backup', 'other-duties', 'same'],
  ]);
});
