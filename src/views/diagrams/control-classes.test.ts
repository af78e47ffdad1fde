import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalog } from '../../model/sample.test-data.ts';
import { controlClassesDiagram } from './control-classes.ts';

test('controls stand under their class and lead to their pages', () => {
  const { text } = controlClassesDiagram(sampleCatalog());
  assert.match(text, /subgraph shared\[[^]*nc-pat-01\["Runtime patching"\]:::shared[^]*subgraph inherited\[/);
  assert.match(text, /click nc-pat-01 href "\/controls\/nc-pat-01\/"/);
  assert.doesNotMatch(text, /customer-specific/);
});

test('four examples: those that the provider names first, then other categories', () => {
  const patching = sampleCatalog().get('controls', 'nc-pat-01');
  const more = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((id) => [`nc-${id}`, { ...patching, title: `Control ${id}` }]),
  );
  const named = { ...patching, title: 'Named', class_source: 'https://nimbus.example/model' };
  const elsewhere = { ...patching, title: 'Elsewhere', category: 'sites' };
  const catalog = sampleCatalog({ entries: { controls: { ...more, 'nc-z': named, 'nc-y': elsewhere } } });
  const shared = /subgraph shared\[[^]*?\nend/.exec(controlClassesDiagram(catalog).text)?.[0] ?? '';
  const titles = [...shared.matchAll(/\["([^"]+)"\]:::shared/g)].map((match) => match[1]);
  assert.equal(titles.length, 4);
  assert.deepEqual(titles.slice(0, 2), ['Named', 'Elsewhere']);
});
