import type { Catalog } from '../model/catalog.ts';
import { type ControlClass, classWords, labelsOf, type Owner, ownerWords } from '../model/vocabulary.ts';
import { type PackedRecords, packRecords } from './pack-records.ts';
import type { ProfileLayer } from './profile.ts';
import { searchRecords } from './search-records.ts';
import type { SearchedProse } from './story-records.ts';

/** What the browser fetches once, on the first search: the records and the words to show them with. */
export interface SearchFile {
  records: PackedRecords;
  synonyms: string[][];
  /** From the ground up, for the profiles of services. */
  layers: ProfileLayer[];
  owners: Record<Owner, string>;
  classes: Record<ControlClass, string>;
}

/** The file of the search: the same content always gives the same bytes. */
export function searchFile(catalog: Catalog, prose: readonly SearchedProse[]): SearchFile {
  const { label } = catalog.site.provider;
  return {
    records: packRecords(searchRecords(catalog, prose)),
    synonyms: catalog.site.synonyms ?? [],
    layers: catalog.layers.map(({ id, title, group }) => ({ id, title, group })),
    owners: labelsOf(ownerWords(label)),
    classes: labelsOf(classWords(label)),
  };
}
