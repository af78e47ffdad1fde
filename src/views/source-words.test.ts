import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalog, sampleSite } from '../model/sample.test-data.ts';
import { evidenceSummary, sourceWords } from './source-words.ts';

const catalog = sampleCatalog();
const summary = (service: string, layer: string) => evidenceSummary(sampleSite, catalog.cell(service, layer));
const source = {
  title: 'T',
  url: 'https://x.example/',
  kind: 'official-archive',
  checked: '2026-11-24',
} as const;

test('a source is told by its kind; the day in it is marked as the day of reading', () => {
  assert.deepEqual(sourceWords(sampleSite, source), {
    label: 'Nimbus guide, archived',
    detail: 'read 24 November 2026',
  });
  assert.equal(
    sourceWords(sampleSite, { ...source, edition: 'Welsh edition' }).detail,
    'Welsh edition, read 24 November 2026',
  );
});

test('a source that nobody read never bears a day', () => {
  assert.equal(sourceWords(sampleSite, { ...source, kind: 'unseen' }).detail, 'not read');
});

test('a sourced cell names its strongest source and counts the others', () => {
  assert.equal(summary('machine', 'runtime'), 'Nimbus guide, archived');
  assert.equal(summary('function', 'runtime'), 'Nimbus page, and 1 more');
});

test('a cell without a source says what it rests on instead', () => {
  assert.equal(summary('function', 'backup'), 'Our judgement');
  assert.equal(summary('function', 'building'), 'Usual for this model');
  assert.equal(summary('function-manual', 'runtime'), 'Unsure');
});
