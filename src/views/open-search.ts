import { unpackRecords } from './pack-records.ts';
import type { SearchFile } from './search-file.ts';
import { createSearch, type Search } from './search-index.ts';

/** The search over a file that was fetched. Runs in the browser. */
export const openSearch = (file: SearchFile): Promise<Search> =>
  createSearch(unpackRecords(file.records), file.synonyms);
