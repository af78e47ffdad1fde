import { getCollection } from 'astro:content';
import { Catalog } from '../model/catalog.ts';
import type { Records } from '../model/records.ts';

let made: { key: string; catalog: Catalog } | undefined;

/**
 * The one catalogue for pages and live pieces. A build makes it once; while developing it is made anew
 * when an entry has changed.
 * @throws when site.yaml did not load; the data rules stop a build before that
 */
export async function catalog(): Promise<Catalog> {
  if (made && import.meta.env.PROD) return made.catalog;
  const records = {
    layers: await getCollection('layers'),
    'service-models': await getCollection('service-models'),
    services: await getCollection('services'),
    families: await getCollection('families'),
    controls: await getCollection('controls'),
    frameworks: await getCollection('frameworks'),
    crosswalks: await getCollection('crosswalks'),
    comparisons: await getCollection('comparisons'),
    cases: await getCollection('cases'),
    misconceptions: await getCollection('misconceptions'),
    glossary: await getCollection('glossary'),
    providers: await getCollection('providers'),
    questions: await getCollection('questions'),
    wordings: await getCollection('wordings'),
    timeline: await getCollection('timeline'),
  } satisfies Records;
  const [site] = await getCollection('site');
  if (!site) throw new Error('site.yaml did not load. Run `npm run check`: it says why.');
  const key = [site, ...Object.values(records).flat()]
    .map(({ id, digest }) => `${id}:${String(digest)}`)
    .join();
  if (made?.key !== key) made = { key, catalog: new Catalog(site.data, records) };
  return made.catalog;
}
