import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { caseList } from './case-list.ts';
import { casePage } from './case-page.ts';
import { comparisonList, comparisonPage } from './comparison-list.ts';
import { controlList } from './control-list.ts';
import { frameworkList } from './framework-list.ts';
import { glossaryList } from './glossary-list.ts';
import { layerList } from './layer-list.ts';
import { misconceptionList } from './misconception-list.ts';

const catalog = sampleCatalog();
const links = permalinks();

test('controls stand in the order of their categories, with what they lead to', () => {
  const { categories, count } = controlList(catalog, links);
  assert.equal(count, 2);
  assert.deepEqual(
    categories.map(({ title, controls }) => [
      title,
      controls[0]?.id,
      controls[0]?.serviceCount,
      controls[0]?.checkCount,
    ]),
    [
      ['Sites', 'nc-sit-01', undefined, 0],
      ['Patches', 'nc-pat-01', 2, 2],
    ],
  );
});

test('layers stand in their groups from the top, the groups across the stack last, with owners counted', () => {
  const groups = layerList(catalog, links);
  assert.deepEqual(
    groups.map(({ title, across }) => [title, across]),
    [
      ['Stack', false],
      ['Ground', false],
      ['All day', true],
    ],
  );
  assert.deepEqual(
    groups[0]?.layers[0]?.owners.map(({ label, count, href }) => [label, count, href]),
    [
      ['You', 1, '/services/?layer=runtime&owner=customer'],
      ['Nimbus', 1, '/services/?layer=runtime&owner=provider'],
      ['Shared', 1, '/services/?layer=runtime&owner=shared'],
    ],
  );
});

test('a framework says how much of it is covered, by how many controls', () => {
  const [rules] = frameworkList(catalog, links);
  assert.deepEqual([rules?.title, rules?.requirementCount, rules?.controlCount], ['Rules 3', 4, 2]);
});

test('a curated comparison brings its services and its table', () => {
  assert.deepEqual(
    comparisonList(catalog, links)[0]?.services.map(({ id }) => id),
    ['machine', 'function', 'function-manual'],
  );
  assert.equal(comparisonPage(catalog, 'machine-or-function', links).comparison.columns.length, 3);
});

test('cases stand newest first, and under the side on which they failed', () => {
  const { newest, sides } = caseList(catalog, links);
  assert.deepEqual(
    newest.map(({ dateInWords }) => dateInWords),
    ['9 January 2025', 'May 2024'],
  );
  assert.deepEqual(
    sides.map(({ label, cases }) => [label, cases[0]?.id]),
    [
      ['On the customer’s side', 'stale-runtime-2024'],
      ['On the side of Nimbus', 'power-cut-2025'],
    ],
  );
});

test('a case leads to what failed and says how well it is known', () => {
  const page = casePage(catalog, 'stale-runtime-2024', links);
  assert.deepEqual(
    [...page.services, ...page.layers, ...page.controls].map(({ href }) => href),
    ['/services/machine/', '/layers/runtime/', '/controls/nc-pat-01/'],
  );
  assert.equal(page.confidence.label, 'Sourced');
  assert.equal(page.sources[0]?.detail, 'read 20 November 2026');
});

test('a misconception stands beside its correction and its source', () => {
  const [entry] = misconceptionList(catalog, links);
  assert.equal(entry?.correction, 'Your code does.');
  assert.equal(entry.source.label, 'Report');
  assert.equal(entry.href, '/misconceptions/#functions-need-no-care');
});

test('terms stand under their letters, numbers first, and lead to each other', () => {
  const numbered = sampleCatalog({
    entries: { glossary: { '2fa': { term: '2FA', definition: 'Two proofs.' } } },
  });
  assert.deepEqual(
    glossaryList(numbered, links).map(({ letter, anchor, terms }) => [letter, anchor, terms[0]?.id]),
    [
      ['0-9', 'letter-0-9', '2fa'],
      ['H', 'letter-h', 'hypervisor'],
      ['P', 'letter-p', 'patch-window'],
    ],
  );
  const [window] = glossaryList(catalog, links)[1]?.terms ?? [];
  assert.deepEqual(window?.seeAlso, [
    { id: 'hypervisor', title: 'Hypervisor', href: '/glossary/#hypervisor' },
  ]);
});
