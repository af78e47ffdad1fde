/**
 * `npm run bench:search`: what the search costs with this content and with ten times the records: bytes of its
 * file, time until it is ready, and times of queries typed letter by letter. Code and fonts are not counted.
 */
import { gzipSync } from 'node:zlib';
import { contentFolder } from '../load/content-folder.ts';
import { readContent } from '../load/from-files.ts';
import { Catalog } from '../model/catalog.ts';
import { searchFile, type SearchFile } from '../views/search-file.ts';
import { packRecords, unpackRecords } from '../views/pack-records.ts';
import { createSearch } from '../views/search-index.ts';
import type { SearchRecord } from '../views/search-record.ts';
import { fail, print } from './print.ts';

/** Queries are the titles of so many records, spread over all of them. */
const QUERIES = 40;

/** Copies of all records but cells, each with ids and words of its own: a catalogue of that size, not repeats. */
function times(records: readonly SearchRecord[], copies: number): SearchRecord[] {
  const sent = records.filter(({ kind }) => kind !== 'cell');
  const reworded = (text: string, copy: number) =>
    text.replace(/\b[a-z]{5,}\b/g, (word, at: number) => (at % 3 === 0 ? `${word}${copy}` : word));
  const copied = Array.from({ length: copies - 1 }, (_, index) => index + 2).flatMap((copy) =>
    sent.map((record) => ({
      ...record,
      id: `${record.id}-${copy}`,
      title: reworded(`${record.title} ${copy}`, copy),
      names: record.names.map((name) => `${name} ${copy}`),
      ids: record.ids.map((id) => `${id}.${copy}`),
      text: reworded(record.text, copy),
    })),
  );
  return [...sent, ...copied];
}

async function measure(name: string, file: SearchFile): Promise<void> {
  const json = JSON.stringify(file);
  const start = performance.now();
  const records = unpackRecords((JSON.parse(json) as SearchFile).records);
  const { search } = await createSearch(records, file.synonyms);
  const ready = performance.now() - start;
  const titles = records.filter(({ kind }) => kind !== 'cell').map(({ title }) => title);
  const asked = Array.from(
    { length: QUERIES },
    (_, index) => titles[Math.floor((index * titles.length) / QUERIES)] ?? '',
  );
  const answers = asked
    .flatMap((title) => Array.from({ length: Math.min(title.length, 20) }, (_, at) => title.slice(0, at + 1)))
    .map((query) => {
      const begun = performance.now();
      search(query, 12);
      return performance.now() - begun;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => (answers[Math.floor(answers.length * share)] ?? 0).toFixed(1);
  print(
    `${name.padEnd(14)}${String(records.length).padStart(7)} records   ` +
      `${(gzipSync(json, { level: 9 }).length / 1024).toFixed(1)} KB gz   ready in ${ready.toFixed(0)} ms   ` +
      `query p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (${answers.length} queries)`,
  );
}

async function bench(): Promise<void> {
  const { site, entries } = readContent(contentFolder());
  if (!site) throw new Error('site.yaml cannot be read. Run `npm run check`: it says why.');
  const file = searchFile(new Catalog(site.data, entries), []);
  await measure('This content', file);
  const many = packRecords(times(unpackRecords(file.records), 10));
  await measure('Ten times', { ...file, records: many });
}

await bench().catch(fail);
