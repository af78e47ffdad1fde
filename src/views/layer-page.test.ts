import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { layerPage } from './layer-page.ts';

const catalog = sampleCatalog();
const links = permalinks();

test('services stand under their owners in the order of the legend', () => {
  const { owners } = layerPage(catalog, 'runtime', links);
  assert.deepEqual(
    owners.map(({ label, services }) => [label, ...services.map(({ id }) => id)]),
    [
      ['You', 'machine'],
      ['Nimbus', 'function'],
      ['Shared', 'function-manual'],
    ],
  );
  const [machine] = owners[0]?.services ?? [];
  assert.equal(machine?.href, '/services/machine/#runtime');
  assert.equal(machine.basis, 'Nimbus guide, archived');
});

test('a condition that moves several services stands once and first', () => {
  const manual = catalog.get('services', 'function-manual');
  const moving = sampleCatalog({
    entries: {
      services: {
        'function-manual': {
          ...manual,
          cells: {
            runtime: {
              owner: 'provider',
              confidence: 'reasoned',
              moves_when: [{ if: 'Upkeep is switched on', to: 'shared' }],
            },
          },
        },
      },
    },
  });
  const { flips } = layerPage(moving, 'runtime', links);
  assert.deepEqual(
    flips.map(({ condition, ownerLabel, services }) => [
      condition,
      ownerLabel,
      services.map(({ id, from, becomes }) => [id, from, becomes?.href]),
    ]),
    [
      [
        'Upkeep is switched on',
        'Shared',
        [
          ['machine', 'You', undefined],
          ['function-manual', 'Nimbus', undefined],
        ],
      ],
      ['Updates are manual', 'Shared', [['function', 'Nimbus', '/services/function-manual/#runtime']]],
    ],
  );
});

test('a layer names its equivalents elsewhere, its place in the classic picture and its stories', () => {
  const page = layerPage(catalog, 'building', links);
  assert.deepEqual(page.equivalents, [
    {
      provider: 'Stratus',
      label: 'Campus',
      exactness: 'Covers more',
      note: 'Machines too.',
      href: '/providers/#stratus',
    },
  ]);
  assert.deepEqual(page.classic, { side: 'Security of the cloud: Nimbus', label: 'Sites' });
  assert.deepEqual(
    page.controls.map(({ label }) => label),
    ['Inherited'],
  );
  assert.deepEqual(
    page.cases.map(({ id }) => id),
    ['power-cut-2025'],
  );
  assert.equal(layerPage(catalog, 'backup', links).equivalents.length, 0);
});

test('a third party is named in the list, under the heading of third parties', () => {
  const group = layerPage(catalog, 'backup', links).owners.find(({ owner }) => owner === 'third-party');
  assert.equal(group?.label, 'Third party');
  assert.deepEqual(
    group.services.map((service) => service.ownerLabel),
    ['Vault Ltd', 'Vault Ltd'],
  );
});
