import type { Catalog } from '../model/catalog.ts';
import { labelsOf, type Owner, ownerWords } from '../model/vocabulary.ts';
import { lettersOf } from './owner-letters.ts';

/** Owners of all services as a page carries them for the browser. */
export interface ServiceOwners {
  /** Ids and titles of the layers from the ground up. */
  layers: string[];
  titles: string[];
  /** Service id: its owners from the ground up, a letter each. */
  letters: Record<string, string>;
  /** What each owner is called. */
  words: Partial<Record<Owner, string>>;
}

/** What a page knows before it has read them. */
export const noServiceOwners: ServiceOwners = { layers: [], titles: [], letters: {}, words: {} };

/** Owners of all services, for a page that answers whose something is in a chosen one. */
export const ownersOfServices = (catalog: Catalog): ServiceOwners => ({
  layers: catalog.layers.map(({ id }) => id),
  titles: catalog.layers.map(({ title }) => title),
  letters: Object.fromEntries(
    catalog.services.map(({ id }) => [id, lettersOf(catalog.cells(id).map(({ owner }) => owner))]),
  ),
  words: labelsOf(ownerWords(catalog.site.provider.label)),
});
