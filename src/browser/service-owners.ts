import type { Owner } from '../model/vocabulary.ts';

/** Owners of all services as the page carries them. */
export interface ServiceOwners {
  /** Ids and titles of the layers from the ground up. */
  layers: string[];
  titles: string[];
  /** Service id: its owners, a letter each. */
  letters: Record<string, string>;
  /** What each owner is called. */
  words: Partial<Record<Owner, string>>;
}

/** Reads them from an element's `data-owners`. */
export const readOwners = ({ dataset }: HTMLElement): ServiceOwners => ({
  layers: [],
  titles: [],
  letters: {},
  words: {},
  ...(JSON.parse(dataset['owners'] ?? '{}') as object),
});
