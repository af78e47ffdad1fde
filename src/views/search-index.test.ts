import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { packRecords, unpackRecords } from './pack-records.ts';
import { searchFile } from './search-file.ts';
import { createSearch } from './search-index.ts';
import { recordHref } from './search-record.ts';
import { searchRecords } from './search-records.ts';
import { stem } from './stem.ts';

const catalog = sampleCatalog();
const prose = [{ slug: 'start/model', title: 'The model', description: 'In three minutes.' }];
const records = searchRecords(catalog, prose);
const { search } = await createSearch(records, catalog.site.synonyms ?? []);
const first = (query: string) => {
  const [record] = search(query, 5).records;
  return record && `${record.kind} ${record.id}`;
};

test('a name, an abbreviation or a former name finds its service', () => {
  for (const query of ['nimbus machine', 'NM', 'virtual machine', 'Machine'])
    assert.equal(first(query), 'service machine');
  assert.equal(first('snippets'), 'service function');
});

test('a service and a word of a layer find the cell', () => {
  assert.equal(first('who owns the runtime of NM'), 'cell machine/runtime');
  assert.equal(first('NM backup'), 'cell machine/backup');
});

test('typing errors and words in two pieces are forgiven', () => {
  assert.equal(first('hypervsior'), 'term hypervisor');
  assert.equal(first('hyper visor'), 'term hypervisor');
});

test('words that mean the same find each other', async () => {
  const { search: other } = await createSearch(records, [['blackout', 'power cut']]);
  assert.equal(other('blackout', 3).records[0]?.id, 'power-cut-2025');
});

test('hits stand under headings, the group of the best first, never more than asked for', () => {
  const { groups, records: found } = search('runtime', 4);
  assert.equal(found.length, 4);
  assert.equal(groups[0]?.title, 'Layers');
  assert.equal(
    groups.reduce((sum, group) => sum + group.records.length, 0),
    4,
  );
});

test('where nothing fits, what begins alike is a guess', () => {
  const { records: near, isGuess } = search('hypochondria', 3);
  assert.equal(isGuess, true);
  assert.equal(near[0]?.id, 'hypervisor');
});

test('a hit leads to the exact row and knows whose it is', () => {
  const links = permalinks('/base/');
  const [cell] = search('NM backup', 1).records;
  assert.ok(cell);
  assert.equal(recordHref(cell, links), '/base/services/machine/#backup');
  assert.deepEqual(cell.owners, ['customer']);
  const [requirement] = search('A-2', 1).records;
  assert.ok(requirement);
  assert.equal(recordHref(requirement, links), '/base/frameworks/rules/#a-2');
  assert.deepEqual(requirement.classes, ['inherited', 'shared']);
});

test('records survive being packed, cells included, and the same content gives the same bytes', () => {
  assert.deepEqual(unpackRecords(packRecords(records)), records);
  const bytes = JSON.stringify(searchFile(catalog, prose));
  assert.equal(JSON.stringify(searchFile(sampleCatalog(), prose)), bytes);
  assert.ok(!bytes.includes('machine/backup'));
});

test('forms of a word have one stem, other words do not', () => {
  const same = [
    'patch patches patching patched',
    'encrypt encrypted encryption',
    'virtualisation virtualize',
    'log logs logging',
  ];
  for (const words of same) assert.equal(new Set(words.split(' ').map(stem)).size, 1, words);
  assert.notEqual(stem('access'), stem('account'));
  assert.equal(stem('ec2s'), 'ec2s');
});
