import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { readContent } from '../load/from-files.ts';
import { Catalog } from '../model/catalog.ts';
import { unpackRecords } from './pack-records.ts';
import { idIndex } from './search-ids.ts';
import { searchFile, type SearchFile } from './search-file.ts';
import { createSearch } from './search-index.ts';
import type { SearchRecord } from './search-record.ts';

/** Who types what, and what must come: any one of `finds`, first or among the first `within`. */
interface ExpectedQuery {
  role: 'auditor' | 'engineer' | 'trainer' | 'student';
  query: string;
  finds: string[];
  within?: number;
}

// The queries know their content, so they lie beside it; another one brings its own.
const contentDir = fileURLToPath(new URL('../../content', import.meta.url));
const queryFile = `${contentDir}/search-queries.yaml`;
const skip = !existsSync(queryFile) && 'there is no content/search-queries.yaml beside src/';

/** The search over the real content, with its file. */
async function realSearch() {
  const { site, entries } = readContent(contentDir);
  assert.ok(site, 'content/site.yaml can be read');
  const json = JSON.stringify(searchFile(new Catalog(site.data, entries), []));
  const file = JSON.parse(json) as SearchFile;
  const records = unpackRecords(file.records);
  return { json, records, search: await createSearch(records, file.synonyms), ids: idIndex(records) };
}

const nameOf = ({ kind, of, id }: SearchRecord): string =>
  kind === 'requirement' ? `${kind}:${of ?? ''}/${id}` : `${kind}:${id}`;

test('people find what they look for', { skip }, async (t) => {
  const { json, records, search, ids } = await realSearch();
  const {
    ids: idQueries,
    words: wordQueries,
    not_ids: notIds,
  } = parse(readFileSync(queryFile, 'utf8')) as Record<'ids' | 'words', ExpectedQuery[]> & {
    not_ids: string[];
  };
  const namesFor = (query: string) => search.search(query, 10).records.map(nameOf);
  const missed = (queries: readonly ExpectedQuery[]) =>
    queries.flatMap(({ role, query, finds, within = 1 }) => {
      const names = namesFor(query);
      const at = names.findIndex((name) => finds.includes(name));
      return at !== -1 && at < within
        ? []
        : `${role} "${query}": wants ${finds.join(' or ')}, gets ${names.slice(0, 3).join(', ')}`;
    });

  await t.test('every query waits for something that exists', () => {
    const known = new Set(records.map(nameOf));
    const finds = [...idQueries, ...wordQueries].flatMap((query) => query.finds);
    assert.deepEqual(
      finds.filter((name) => !known.has(name)),
      [],
    );
    assert.ok(finds.length > 120);
  });

  await t.test('an exact id comes first, however it is spelled', () => {
    assert.deepEqual(missed(idQueries), []);
  });

  await t.test('at least 95 of 100 queries have their answer in place', () => {
    const all = [...idQueries, ...wordQueries];
    const misses = missed(all);
    const share = (100 * (all.length - misses.length)) / all.length;
    t.diagnostic(`${all.length} queries, ${share.toFixed(1)} % in place; ${misses.join('; ')}`);
    assert.ok(share >= 95, misses.join('\n'));
  });

  await t.test('numbers in a sentence are not taken for ids', () => {
    for (const query of notIds)
      assert.deepEqual([...ids.exact(query), ...ids.within(query)].map(nameOf), [], query);
  });

  await t.test('whatever is typed, there is an answer or a way on, and no exception', () => {
    for (const query of [
      '🦆',
      'مرحبا',
      '.*',
      '(((',
      '<script>x</script>',
      'a'.repeat(10_000),
      '\\',
      'zzzzqqq',
    ])
      assert.notEqual(search.search(query, 5).records.length, 0, query);
    assert.equal(search.search('  ', 5).records.length, 0);
  });

  await t.test('the file is small enough for a first search', () => {
    const size = gzipSync(json, { level: 9 }).length;
    t.diagnostic(`search file: ${(size / 1024).toFixed(1)} KB gz`);
    assert.ok(size < 100 * 1024);
  });
});
