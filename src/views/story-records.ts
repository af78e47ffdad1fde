import type { Catalog } from '../model/catalog.ts';
import { titleToSortBy } from '../model/names.ts';
import { otherNames } from './service-records.ts';
import type { SearchRecord } from './search-record.ts';

/** A page of prose as the search needs it. */
export interface SearchedProse {
  slug: string;
  title: string;
  description: string;
  /** Headings, or whatever else of the page should be found. */
  text?: string;
}

/** Records of terms, comparisons, cases, misconceptions and other providers. */
export function storyRecords(catalog: Catalog): SearchRecord[] {
  const service = (id: string) => titleToSortBy(catalog.site, catalog.get('services', id));
  return [
    ...catalog
      .all('glossary')
      .map(({ id, term, also_called, definition }) =>
        record('term', id, term, definition, otherNames(term, also_called ?? [])),
      ),
    ...catalog.all('comparisons').map(({ id, title, summary }) => record('comparison', id, title, summary)),
    ...catalog
      .all('cases')
      .map(({ id, title, summary, date, services }) =>
        record('case', id, title, [summary, date.slice(0, 4), ...(services ?? []).map(service)].join(' ')),
      ),
    ...catalog
      .all('misconceptions')
      .map(({ id, belief, correction }) => record('misconception', id, belief, correction)),
    ...catalog.all('providers').map(({ id, title, says }) => record('provider', id, title, says)),
  ];
}

/** Records of the pages of prose. */
export const proseRecords = (prose: readonly SearchedProse[]): SearchRecord[] =>
  prose.map(({ slug, title, description, text = '' }) =>
    record('page', slug, title, `${description} ${text}`.trim()),
  );

const record = (
  kind: SearchRecord['kind'],
  id: string,
  title: string,
  text: string,
  names: string[] = [],
): SearchRecord => ({ kind, id, title, names, ids: [], text });
