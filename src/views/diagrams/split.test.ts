import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalog } from '../../model/sample.test-data.ts';
import { modelDiagram } from './model.ts';
import { splitDiagram } from './split.ts';

/** Layers under each group of a text, in order. */
function layersByGroup(text: string): Record<string, string[]> {
  return Object.fromEntries(
    [...text.matchAll(/^subgraph (\S+)\[[^]*?^end$/gm)].map(([whole, group]) => [
      group ?? '',
      [...whole.matchAll(/^ {2}layer-(\S+)\[/gm)].map((match) => match[1] ?? ''),
    ]),
  );
}

test('each layer stands with its owner, yours above the provider’s', () => {
  const { text } = splitDiagram(sampleCatalog(), 'machine');
  assert.deepEqual(layersByGroup(text), { customer: ['runtime', 'backup'], provider: ['building'] });
  assert.match(text, /customer ~~~ provider/);
  assert.match(text, /"Security of the cloud: Nimbus"/);
});

test('a third party is named in its box, and a layer that does not exist is said not to apply', () => {
  const catalog = sampleCatalog();
  assert.match(splitDiagram(catalog, 'function').text, /layer-backup\["Backup<br>Vault Ltd"\]:::third-party/);
  const bare = sampleCatalog({
    entries: { services: { bare: { ...catalog.get('services', 'function'), cells: {} } } },
  });
  const { text, description } = splitDiagram(bare, 'bare');
  assert.deepEqual(layersByGroup(text)['not-applicable'], ['runtime', 'backup']);
  assert.match(description, /2 layers do not apply: Runtime, Backup\./);
});

test('services with the same owners have the same text, each its own words', () => {
  const machine = sampleCatalog().get('services', 'machine');
  const twin = {
    ...machine,
    title: 'Twin',
    cells: { runtime: { owner: 'customer', confidence: 'reasoned' } },
  } as const;
  const catalog = sampleCatalog({ entries: { services: { twin } } });
  const [one, other] = [splitDiagram(catalog, 'machine'), splitDiagram(catalog, 'twin')];
  assert.equal(one.text, other.text);
  assert.equal(other.title, 'Who answers for what: Twin');
  assert.notEqual(one.id, other.id);
});

test('a box leads to the row of its layer on the page', () => {
  assert.match(splitDiagram(sampleCatalog(), 'machine').text, /click layer-runtime href "#runtime"/);
});

test('the text alternative counts and names the layers of each owner', () => {
  assert.equal(
    splitDiagram(sampleCatalog(), 'function-manual').description,
    'Vault Ltd answers for 1 layer: Backup. Shared is 1 layer, each side with its own duty: Runtime. ' +
      'Nimbus answers for 1 layer: Building.',
  );
});

test('the picture of the model puts each layer where the provider draws it', () => {
  const { text } = modelDiagram(sampleCatalog());
  assert.deepEqual(layersByGroup(text), {
    customer: ['backup'],
    shared: ['runtime'],
    provider: ['building'],
  });
  assert.match(text, /click layer-runtime href "\/layers\/runtime\/"/);
});
