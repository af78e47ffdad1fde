import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { countRows, filterRows, formatQuery, type MatrixQuery, parseQuery } from './matrix-filter.ts';
import { matrixRows, matrixWords } from './matrix.ts';

const catalog = sampleCatalog();
const rows = matrixRows(catalog, permalinks());
const words = matrixWords(catalog);
const found = (query: MatrixQuery) => filterRows(rows, words.layers, query).map(({ id }) => id);
const parse = (address: string) => parseQuery(new URLSearchParams(address), words);

test('a layer with an owner finds the services whose layer is theirs', () => {
  assert.deepEqual(found({ layer: 'runtime', owner: 'shared' }), ['function-manual']);
  assert.deepEqual(found({ layer: 'runtime', owner: 'provider' }), ['function']);
});

test('an owner without a layer looks in every layer; a layer without an owner hides nothing', () => {
  assert.deepEqual(found({ owner: 'third-party' }), ['function', 'function-manual']);
  assert.equal(found({ layer: 'runtime' }).length, 3);
});

test('every word of the text must occur, whatever its case, accents and order', () => {
  assert.deepEqual(found({ text: 'MÁNUAL  nimbus' }), ['function-manual']);
  assert.deepEqual(found({ text: 'virtual nm' }), ['machine']);
  assert.deepEqual(found({ text: 'nimbus submarine' }), []);
});

test('signs that mean something to a regular expression are plain text', () => {
  for (const text of ['.*', '(', '[a-z', '\\', '<b>', '🦆']) assert.deepEqual(found({ text }), []);
});

test('a count says what a choice would leave while the other choices stay', () => {
  const counts = countRows(rows, words, { category: 'functions', layer: 'runtime', owner: 'shared' });
  assert.deepEqual(counts.category, { compute: 0, functions: 1 });
  assert.deepEqual(counts.model, { rented: 0, serviced: 1 });
  assert.deepEqual(counts.owner, {
    customer: 0,
    provider: 1,
    shared: 1,
    'third-party': 0,
    'not-applicable': 0,
  });
  assert.equal(counts.layer['building'], 0);
});

test('a query survives the way through an address', () => {
  const query: MatrixQuery = {
    category: 'functions',
    layer: 'runtime',
    owner: 'shared',
    text: 'a & b = c+d',
  };
  assert.deepEqual(parse(formatQuery(query)), query);
  assert.equal(formatQuery({}), '');
  assert.equal(formatQuery({ owner: 'shared', category: 'compute' }), '?category=compute&owner=shared');
});

test('unknown and malformed parts of an address are left out, the rest counts', () => {
  assert.deepEqual(parse('?category=constructor&model=__proto__&owner=toString&layer=x&utm=1'), {});
  assert.deepEqual(parse('?category=%E0%A4%A&owner=shared&owner=provider&q=%20'), { owner: 'shared' });
  assert.equal(parse(`?q=${'a'.repeat(5000)}`).text?.length, 200);
});
