import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { cellsOfLayer, cellsOfService } from './cell-lines.ts';
import { classExamples } from './class-examples.ts';
import { classicSplit } from './classic-split.ts';
import { confidenceCounts, sourceKindCounts } from './evidence-counts.ts';
import { serviceModelList } from './service-model-list.ts';

const catalog = sampleCatalog();
const links = permalinks('/atlas/');

test('the classic picture puts each layer on its side, under the words of the picture', () => {
  const split = classicSplit(catalog, links);
  assert.deepEqual(split.provider, [
    { label: 'Sites', layers: [{ id: 'building', title: 'Building', href: '/atlas/layers/building/' }] },
  ]);
  assert.deepEqual(
    split.customer.map(({ label }) => label),
    ['Copies'],
  );
  assert.deepEqual(
    split.both.map(({ id }) => id),
    ['runtime'],
  );
});

test('layers that share a row of the picture stand in one row; a layer without a label lends its title', () => {
  const layers = {
    building: { title: 'Building', summary: '.', classic: { side: 'in', label: 'All of it' } },
    runtime: { title: 'Runtime', summary: '.', classic: { side: 'in', label: 'All of it' } },
    backup: { title: 'Backup', summary: '.', classic: { side: 'in' } },
  } as const;
  const { customer, provider } = classicSplit(sampleCatalog({ entries: { layers } }), links);
  assert.deepEqual(
    customer.map(({ label, layers: covered }) => [label, ...covered.map(({ id }) => id)]),
    [
      ['Backup', 'backup'],
      ['All of it', 'runtime', 'building'],
    ],
  );
  assert.deepEqual(provider, []);
});

test('cells of a service stand from the top, or only those that are asked for', () => {
  const all = cellsOfService(catalog, 'function', links);
  assert.deepEqual(
    all.lines.map(({ title, ownerLabel }) => [title, ownerLabel]),
    [
      ['Runtime', 'Nimbus'],
      ['Building', 'Nimbus'],
      ['Backup', 'Vault Ltd'],
    ],
  );
  const [runtime] = cellsOfService(catalog, 'function', links, ['runtime']).lines;
  assert.equal(runtime?.href, '/atlas/services/function/#runtime');
  assert.equal(runtime.moves[0]?.see?.href, '/atlas/services/function-manual/#runtime');
  assert.equal(runtime.basis, 'Nimbus page, and 1 more');
});

test('cells of a layer keep the order of the author, or follow the home page', () => {
  const titles = (services?: string[]) =>
    cellsOfLayer(catalog, 'runtime', links, services).lines.map(({ title }) => title);
  assert.deepEqual(titles(['function-manual', 'machine']), ['NF manual', 'NM']);
  assert.deepEqual(titles(), ['NM', 'NF']);
  const twin = { ...catalog.get('services', 'function-manual'), abbreviation: 'NF' };
  const twins = sampleCatalog({ entries: { services: { 'function-manual': twin } } });
  assert.deepEqual(
    cellsOfLayer(twins, 'runtime', links, ['function', 'function-manual']).lines.map(({ title }) => title),
    ['Nimbus Function: Automatic updates', 'Nimbus Function: Manual updates'],
  );
});

test('models go from the heaviest burden of the customer to the lightest', () => {
  assert.deepEqual(
    serviceModelList(catalog).map(({ id, owners, count }) => [id, owners.join(), count]),
    [
      ['rented', 'provider,not-applicable,customer', 1],
      ['serviced', 'provider,not-applicable,not-applicable', 2],
    ],
  );
});

test('every cell is counted once by what it rests on, and every source by its kind', () => {
  const counts = Object.fromEntries(confidenceCounts(catalog).map(({ id, count }) => [id, count]));
  assert.deepEqual(counts, { sourced: 2, reasoned: 2, default: 4, unsure: 1 });
  const kinds = sourceKindCounts(catalog).filter(({ count }) => count > 0);
  assert.deepEqual(
    kinds.map(({ label, count }) => [label, count]),
    [
      ['Nimbus page', 1],
      ['Nimbus guide, archived', 2],
    ],
  );
});

test('examples of a class are those that the provider names, or those that the author chose', () => {
  const sites = catalog.get('controls', 'nc-sit-01');
  const named = sampleCatalog({
    entries: { controls: { 'nc-sit-01': { ...sites, class_source: 'https://nimbus.example/model' } } },
  });
  const titles = (of: typeof catalog, chosen?: string[]) =>
    classExamples(of, links, chosen).map(({ label, examples }) => [label, ...examples.map(({ id }) => id)]);
  assert.deepEqual(titles(named), [['Inherited', 'nc-sit-01'], ['Shared']]);
  assert.deepEqual(titles(named, ['nc-pat-01']), [['Inherited'], ['Shared', 'nc-pat-01']]);
});
