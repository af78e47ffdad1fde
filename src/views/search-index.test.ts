import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../model/permalinks.ts';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { packRecords, unpackRecords } from './pack-records.ts';
import { recordWords } from './record-words.ts';
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
  const record = search(query, 5).hits[0]?.record;
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
  assert.equal(other('blackout', 3).hits[0]?.record.id, 'power-cut-2025');
});

test('hits stand under headings, the group of the best first, never more than asked for', () => {
  const { groups, hits } = search('runtime', 4);
  assert.equal(hits.length, 4);
  assert.equal(groups[0]?.title, 'Layers');
  assert.equal(
    groups.reduce((sum, group) => sum + group.hits.length, 0),
    4,
  );
});

test('where nothing fits, what begins alike is a guess', () => {
  const { hits, isGuess } = search('hypochondria', 3);
  assert.equal(isGuess, true);
  assert.equal(hits[0]?.record.id, 'hypervisor');
});

test('a hit leads to the exact row and says whose it is', () => {
  const links = permalinks('/base/');
  const [cell] = search('NM backup', 1).hits;
  assert.ok(cell);
  assert.equal(recordHref(cell.record, links), '/base/services/machine/#backup');
  assert.equal(recordWords(cell.record, 'Nimbus'), 'You');
  const [requirement] = search('A-2', 1).hits;
  assert.ok(requirement);
  assert.equal(recordHref(requirement.record, links), '/base/frameworks/rules/#a-2');
  assert.equal(recordWords(requirement.record, 'Nimbus'), 'Inherited and shared');
  assert.equal(requirement.context, 'A-2 · Rules 3');
});

test('records survive being packed, cells included, and the same content gives the same bytes', () => {
  assert.deepEqual(unpackRecords(packRecords(records)), records);
  assert.equal(searchFile(sampleCatalog(), prose), searchFile(catalog, prose));
  assert.ok(!searchFile(catalog, prose).includes('machine/backup'));
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
