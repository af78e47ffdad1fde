import type { Content, Entry, FieldPath } from '../model/records.ts';
import { givenSources } from './given-sources.ts';

/** A web address that an entry gives. */
export interface GivenAddress {
  entry: Entry<unknown>;
  path: FieldPath;
  url: string;
  /** Why it is not https, where its kind of entry may say so. */
  reason?: string | undefined;
}

/** Every web address in every entry and in site.yaml. */
export function* givenAddresses(content: Content): Generator<GivenAddress> {
  for (const { entry, path, source } of givenSources(content)) {
    const reason = source.not_https;
    yield { entry, path: [...path, 'url'], url: source.url, reason };
    if (source.archive) yield { entry, path: [...path, 'archive'], url: source.archive, reason };
  }
  const { entries, site } = content;
  for (const entry of entries.glossary) {
    const { url, not_https } = entry.data;
    if (url) yield { entry, path: ['url'], url, reason: not_https };
  }
  for (const entry of entries.controls) {
    if (entry.data.class_source) yield { entry, path: ['class_source'], url: entry.data.class_source };
  }
  for (const entry of entries.frameworks) yield { entry, path: ['url'], url: entry.data.url };
  for (const entry of entries.crosswalks) {
    if (entry.data.url) yield { entry, path: ['url'], url: entry.data.url };
  }
  for (const entry of entries.providers) {
    yield { entry, path: ['page', 'url'], url: entry.data.page.url };
    for (const [at, { source }] of entry.data.tables.entries()) {
      yield { entry, path: ['tables', at, 'source'], url: source };
    }
  }
  if (site) yield* ofSite(site);
}

function* ofSite(entry: NonNullable<Content['site']>): Generator<GivenAddress> {
  const { provider, links, licence } = entry.data;
  yield { entry, path: ['provider', 'model_url'], url: provider.model_url };
  yield { entry, path: ['licence', 'url'], url: licence.url };
  for (const [key, url] of Object.entries(links)) yield { entry, path: ['links', key], url };
}
