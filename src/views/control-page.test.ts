import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { controlPage } from './control-page.ts';

const catalog = sampleCatalog();
const links = permalinks();
const page = controlPage(catalog, 'nc-pat-01', links);

test('a control that names services lists each with its owner in each layer', () => {
  assert.equal(page.services.kind, 'named');
  assert.deepEqual(
    page.services.services.map(({ id, cells }) => [
      id,
      ...cells.map((cell) => `${cell.layer}: ${cell.ownerLabel}`),
    ]),
    [
      ['machine', 'runtime: You', 'backup: You'],
      ['function', 'runtime: Nimbus', 'backup: Vault Ltd'],
    ],
  );
});

test('a control for all services is counted by owner and model, each count with the way to its rows', () => {
  const { services } = controlPage(catalog, 'nc-sit-01', links);
  assert.equal(services.kind, 'all');
  assert.equal(services.count, 3);
  const [building] = services.layers;
  assert.deepEqual(building?.owners, [
    { owner: 'provider', label: 'Nimbus', count: 3, href: '/services/?layer=building&owner=provider' },
  ]);
  assert.deepEqual(
    building.models.map(({ title, owners }) => [title, owners[0]?.count, owners[0]?.href]),
    [
      ['Rented', 1, '/services/?model=rented&layer=building&owner=provider'],
      ['Serviced', 2, '/services/?model=serviced&layer=building&owner=provider'],
    ],
  );
});

test('exceptions name the class that holds then', () => {
  assert.deepEqual(
    page.exceptions.map(({ condition, classLabel, services }) => [condition, classLabel, services[0]?.id]),
    [['Updates are automatic', 'Inherited', 'function']],
  );
});

test('services with the same exception stand together', () => {
  const control = catalog.get('controls', 'nc-pat-01');
  const both = ['function', 'machine'].map((see) => ({
    if: 'No login exists',
    to: 'inherited' as const,
    see,
  }));
  const changed = sampleCatalog({ entries: { controls: { 'nc-pat-01': { ...control, exceptions: both } } } });
  const [exception, ...others] = controlPage(changed, 'nc-pat-01', links).exceptions;
  assert.deepEqual(
    exception?.services.map(({ id }) => id),
    ['function', 'machine'],
  );
  assert.deepEqual(others, []);
});

test('checks are counted as people count, under the service that checks', () => {
  assert.deepEqual(page.checks, [
    {
      service: { title: 'Nimbus Function: Automatic updates', href: '/services/function/' },
      checks: [
        { id: 'F.2', what: 'Runtime is current' },
        { id: 'F.10', what: 'Runtime is set' },
      ],
    },
  ]);
});

test('a mapping says whether a crosswalk, our judgement or nothing certain stands behind it', () => {
  const [rules] = page.mappings;
  assert.deepEqual(
    rules?.requirements.map(({ requirement, relation, basis }) => [
      requirement.id,
      requirement.href,
      relation,
      basis,
    ]),
    [
      ['A-2', '/frameworks/rules/#a-2', 'Supports', 'Unsure'],
      ['A-2(1)', '/frameworks/rules/#a-2.1', 'Supports in part', 'Our judgement'],
      ['A-10', '/frameworks/rules/#a-10', 'Supports', 'The Bridge Table'],
    ],
  );
  const [first] = controlPage(catalog, 'nc-sit-01', links).mappings[0]?.requirements ?? [];
  assert.equal(first?.basis, 'The Bridge Table, through B 7');
  assert.equal(first.basisHref, 'https://guild.example/bridge');
});

test('a control knows the stories in which it failed', () => {
  assert.deepEqual(
    [...page.cases, ...page.misconceptions].map(({ id }) => id),
    ['stale-runtime-2024', 'functions-need-no-care'],
  );
});
