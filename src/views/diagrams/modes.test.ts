import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalog } from '../../model/sample.test-data.ts';
import { comparisonDiagram, familyDiagram, serviceModelsDiagram } from './modes.ts';

const boxesOf = (text: string) =>
  [...text.matchAll(/^ {2}(\S+)\["`\*\*(.+?)\*\*<br>(.+?)`"\]/gm)].map(([, id, name, layers]) => [
    id,
    name,
    layers,
  ]);

test('each mode stands above and below the line with the layers that move', () => {
  const { text, description } = familyDiagram(sampleCatalog(), 'function') ?? {};
  assert.deepEqual(boxesOf(text ?? ''), [
    ['shared-function-manual', 'Manual updates', 'Runtime'],
    ['provider-function', 'Automatic updates', 'Runtime'],
  ]);
  assert.match(description ?? '', /The same for all\. Vault Ltd answers for 1 layer: Backup\./);
});

test('a service without a layer on a side leaves its column empty there', () => {
  const { text } = familyDiagram(sampleCatalog(), 'function') ?? {};
  assert.match(text ?? '', /shared-gap-0-0 ~~~ shared-function-manual/);
  assert.match(text ?? '', /provider-function ~~~ provider-gap-0-1/);
});

test('modes with the same owners have nothing to draw', () => {
  const catalog = sampleCatalog({
    entries: { families: { function: { title: 'Nimbus Function', modes: ['function', 'function'] } } },
  });
  assert.equal(familyDiagram(catalog, 'function'), undefined);
});

test('services that share a short name are told apart by their mode', () => {
  const { text } = comparisonDiagram(sampleCatalog(), 'machine-or-function') ?? {};
  assert.match(text ?? '', /\*\*NM\*\*/);
  const same = sampleCatalog().get('services', 'function-manual');
  const catalog = sampleCatalog({
    entries: { services: { 'function-manual': { ...same, abbreviation: 'NF' } } },
  });
  const names = boxesOf(comparisonDiagram(catalog, 'machine-or-function')?.text ?? '').map(
    ([, name]) => name,
  );
  assert.deepEqual([...new Set(names)].sort(), ['Automatic updates', 'Manual updates', 'NM']);
});

test('service models stand from the one that leaves most to you', () => {
  const { description } = serviceModelsDiagram(sampleCatalog()) ?? {};
  assert.match(description ?? '', /^Rented\. .*Serviced\. /);
});
