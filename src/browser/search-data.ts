import { permalinks } from '../model/permalinks.ts';
import { unpackRecords } from '../views/pack-records.ts';
import type { SearchFile } from '../views/search-file.ts';
import { createSearch, type Search } from '../views/search-index.ts';

/** A search that is ready, with what is needed to show what it finds. */
export interface ReadySearch extends Search, Pick<SearchFile, 'layers' | 'owners' | 'classes'> {
  links: ReturnType<typeof permalinks>;
  /** Title of a framework, control or service by its id. */
  titleOf: (id: string) => string;
}

let ready: Promise<ReadySearch> | undefined;

/**
 * Fetches the records and makes the search, once a page. A failure is not kept: the next try fetches again.
 * @param address of the search file
 * @throws when the file cannot be fetched or read
 */
export function loadSearch(address: string): Promise<ReadySearch> {
  ready ??= make(address).catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

async function make(address: string): Promise<ReadySearch> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The records of the search answered ${answer.status}.`);
  const { records, synonyms, ...words } = (await answer.json()) as SearchFile;
  const unpacked = unpackRecords(records);
  const titles = new Map(
    unpacked
      .filter(({ kind }) => kind === 'framework' || kind === 'control' || kind === 'service')
      .map(({ id, title }) => [id, title]),
  );
  return {
    ...(await createSearch(unpacked, synonyms)),
    ...words,
    links: permalinks(import.meta.env.BASE_URL),
    titleOf: (id) => titles.get(id) ?? id,
  };
}
