import type { Catalog } from '../model/catalog.ts';
import { type PackedRecords, packRecords } from './pack-records.ts';
import { searchRecords } from './search-records.ts';
import type { SearchedProse } from './story-records.ts';

/** What the browser fetches once, on the first search. */
export interface SearchFile {
  /** The provider's label, for the words of owners and classes. */
  provider: string;
  synonyms: string[][];
  records: PackedRecords;
}

/** The file of the search as JSON: the same content gives the same bytes. */
export function searchFile(catalog: Catalog, prose: readonly SearchedProse[]): string {
  const file: SearchFile = {
    provider: catalog.site.provider.label,
    synonyms: catalog.site.synonyms ?? [],
    records: packRecords(searchRecords(catalog, prose)),
  };
  return JSON.stringify(file);
}
