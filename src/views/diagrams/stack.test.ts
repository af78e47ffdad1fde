import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalog } from '../../model/sample.test-data.ts';
import { stackDiagram } from './stack.ts';

test('the line runs above the unbroken run of the provider’s layers', () => {
  const { text, description } = stackDiagram(sampleCatalog(), 'rented');
  assert.match(text, /above-stack ~~~ below-ground ~~~ across-all-day/);
  assert.match(text, /class below-ground provider/);
  assert.doesNotMatch(text, /class above-stack/);
  assert.match(description, /The line runs below Runtime\.$/);
});

test('each box names its owner', () => {
  const { text } = stackDiagram(sampleCatalog(), 'rented');
  assert.match(text, /layer-building\["Building<br>Nimbus"\]:::provider/);
  assert.match(text, /layer-backup\["Backup<br>You"\]:::customer/);
});

test('a model without a run of the provider’s layers has no line', () => {
  const rented = sampleCatalog().get('service-models', 'rented');
  const owned = { ...rented, defaults: { building: { owner: 'customer' as const } } };
  const catalog = sampleCatalog({ entries: { 'service-models': { owned } } });
  const { text, description } = stackDiagram(catalog, 'owned');
  assert.doesNotMatch(text, /below/);
  assert.match(description, /No line runs through the stack\.$/);
});
