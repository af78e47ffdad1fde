import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { equivalentsTable } from './equivalents.ts';
import { providerSections } from './provider-page.ts';

const catalog = sampleCatalog();
const links = permalinks();
const [stratus] = providerSections(catalog, links);

test('product models with the same rows stand side by side, others in a table of their own', () => {
  assert.deepEqual(
    stratus?.tables.map(({ title, columns }) => [title, columns.length]),
    [
      ['IaaS, SaaS', 2],
      ['Two lists', 1],
    ],
  );
});

test('a row has the provider’s own words, our layers beside them and an owner a column', () => {
  assert.deepEqual(
    stratus?.tables[0]?.rows.map(({ label, layers, cells }) => [
      label,
      layers.map(({ href }) => href),
      cells.map(({ ownerLabel }) => ownerLabel),
    ]),
    [
      ['Data', ['/layers/backup/'], ['You', 'Stratus']],
      ['Campus', ['/layers/building/'], ['Stratus', 'Stratus']],
    ],
  );
});

test('the age of the page is the date that it bears, and its kind', () => {
  assert.equal(stratus?.age, 'Nimbus guide, archived, dated 12 January 2026');
  assert.equal(stratus.tables[1]?.columns[0]?.source.label, 'Report');
});

test('models with a common first part become one table of that name', () => {
  const provider = catalog.get('providers', 'stratus');
  const table = provider.tables[0];
  assert.ok(table);
  const titles = ['Rented / changes', 'Rented / access', 'Served / changes'];
  const changed = sampleCatalog({
    entries: {
      providers: { stratus: { ...provider, tables: titles.map((title) => ({ ...table, title })) } },
    },
  });
  assert.deepEqual(
    providerSections(changed, links)[0]?.tables.map(({ title, columns }) => [
      title,
      columns.map((column) => column.title),
    ]),
    [
      ['Rented', ['changes', 'access']],
      ['Served', ['changes']],
    ],
  );
});

test('all layers stand beside their names elsewhere; an unknown one leaves a gap', () => {
  const { providers, rows } = equivalentsTable(catalog, links);
  assert.deepEqual(
    providers.map(({ title }) => title),
    ['Stratus'],
  );
  assert.deepEqual(
    rows.map(({ layer, cells }) => [layer.id, cells[0]?.label]),
    [
      ['runtime', undefined],
      ['building', 'Campus'],
      ['backup', undefined],
    ],
  );
});
