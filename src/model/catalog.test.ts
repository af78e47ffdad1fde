import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalog } from './sample.test-data.ts';

const catalog = sampleCatalog();

test('layers stand from the ground up with their groups, whatever their ids', () => {
  assert.deepEqual(
    catalog.layers.map(({ id, group, number }) => [id, group, number]),
    [
      ['building', 'ground', 1],
      ['runtime', 'stack', 2],
      ['backup', 'all-day', 3],
    ],
  );
});

test('services stand by category, the modes of one product together in the order of their family', () => {
  const modes = ['function-manual', 'function'];
  const turned = sampleCatalog({ entries: { families: { function: { title: 'Function', modes } } } });
  assert.deepEqual(
    turned.services.map(({ id }) => id),
    ['machine', 'function-manual', 'function'],
  );
  assert.equal(turned.familyOf('function')?.id, 'function');
  assert.equal(turned.familyOf('machine'), undefined);
});

test('entries come by their ids, in whatever order the files were read', () => {
  const ids = catalog.all('controls').map(({ id }) => id);
  assert.deepEqual(ids, ids.toSorted());
  assert.ok(ids.length > 1);
});

test('a layer that the author left out takes the default of the model, and says so', () => {
  const { owner, confidence, citations } = catalog.cell('machine', 'building');
  assert.deepEqual([owner, confidence, citations], ['provider', 'default', []]);
});

test('a layer for which the model has no default does not apply', () => {
  const machine = { ...catalog.get('services', 'machine'), model: 'serviced', cells: {} };
  const bare = sampleCatalog({ entries: { services: { machine } } });
  const { owner, confidence } = bare.cell('machine', 'runtime');
  assert.deepEqual([owner, confidence], ['not-applicable', 'default']);
});

test('stories are found by what they concern', () => {
  const [story] = catalog.cases();
  assert.ok(story);
  assert.ok(catalog.cases({ layer: story.layers[0] ?? '' }).includes(story));
  assert.deepEqual(catalog.cases({ service: 'no-such-service' }), []);
});

test('an id that does not exist is an error that names it', () => {
  assert.throws(() => catalog.get('services', 'machin'), /services\/machin\b.*npm run check/);
  assert.throws(() => catalog.layer('cellar'), /cellar/);
  assert.equal(catalog.find('services', 'machin'), undefined);
});

test('no page can change what the next one reads', () => {
  const service = catalog.get('services', 'machine');
  assert.throws(() => (service.title = 'Other'), TypeError);
  assert.throws(() => (service.cells['building'] = { owner: 'customer', confidence: 'unsure' }), TypeError);
  assert.throws(() => catalog.site.home_profiles.push('other'), TypeError);
  assert.ok(
    [catalog.layers, catalog.services, catalog.controls, catalog.cells('machine')].every(Object.isFrozen),
  );
  catalog.all('services').pop();
  assert.equal(catalog.all('services').length, catalog.services.length);
});
