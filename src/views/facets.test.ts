import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countByFacets, filterByFacets, formatFacets, parseFacets } from './facets.ts';

const rows = [
  { id: 'walls', values: { class: ['inherited'], layer: ['site'] }, text: 'walls and doors' },
  { id: 'patches', values: { class: ['shared'], layer: ['host', 'guest'] }, text: 'patches for systems' },
  { id: 'roles', values: { class: ['own'], layer: ['guest'] }, text: 'roles and doors' },
];
const facets = { class: ['inherited', 'shared', 'own'], layer: ['site', 'host', 'guest'] };
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

test('every chosen value and every word must fit', () => {
  assert.deepEqual(ids(filterByFacets(rows, { layer: 'guest' })), ['patches', 'roles']);
  assert.deepEqual(ids(filterByFacets(rows, { layer: 'guest', q: 'DOORS role' })), ['roles']);
  assert.deepEqual(ids(filterByFacets(rows, { class: 'inherited', layer: 'guest' })), []);
  assert.equal(filterByFacets(rows, {}).length, 3);
});

test('a count says what a choice would leave, its own facet set aside', () => {
  const counts = countByFacets(rows, facets, { class: 'shared', q: '' });
  assert.deepEqual(counts['class'], { inherited: 1, shared: 1, own: 1 });
  assert.deepEqual(counts['layer'], { site: 0, host: 1, guest: 1 });
});

test('an address with nonsense still asks for what it can', () => {
  const query = parseFacets(new URLSearchParams('class=shared&layer=__proto__&x=1&q=%20doors%20'), facets);
  assert.deepEqual(query, { class: 'shared', q: 'doors' });
  assert.equal(parseFacets(new URLSearchParams(`q=${'a'.repeat(5000)}`), facets)['q']?.length, 200);
});

test('query and address are each other’s inverse, in one order', () => {
  const query = { q: 'doors & walls', layer: 'site', class: 'shared' };
  assert.equal(formatFacets(query, facets), '?class=shared&layer=site&q=doors+%26+walls');
  assert.deepEqual(parseFacets(new URLSearchParams(formatFacets(query, facets)), facets), {
    class: 'shared',
    layer: 'site',
    q: 'doors & walls',
  });
  assert.equal(formatFacets({}, facets), '');
});
