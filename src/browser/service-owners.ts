/** Owners of all services as the page carries them. */
export interface ServiceOwners {
  /** Ids of the layers from the ground up. */
  layers: string[];
  /** Service id: its owners, a letter each. */
  letters: Record<string, string>;
}

/** Reads them from an element's `data-layers` and `data-owners`. */
export const readOwners = ({ dataset }: HTMLElement): ServiceOwners => ({
  layers: (dataset['layers'] ?? '').split(' '),
  letters: JSON.parse(dataset['owners'] ?? '{}') as Record<string, string>,
});
