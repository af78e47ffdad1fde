import type { Catalog, Known } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { type Owner, owners, ownerWords } from '../model/vocabulary.ts';
import { formatQuery, type MatrixQuery } from './matrix-filter.ts';

/** How many services give a layer to one owner, and the matrix that shows exactly them. */
export interface OwnerCount {
  owner: Owner;
  label: string;
  count: number;
  href: string;
}

/**
 * Owners of one layer in the order of the legend; an owner without a service is left out.
 * @param services those that are counted
 * @param query what the matrix has to be filtered by so that it shows these services
 */
export function ownerCounts(
  catalog: Catalog,
  layer: string,
  services: readonly Known<'services'>[],
  links: Permalinks,
  query: MatrixQuery = {},
): OwnerCount[] {
  const found = services.map(({ id }) => catalog.cell(id, layer).owner);
  const words = ownerWords(catalog.site.provider.label);
  return owners
    .map((owner) => ({
      owner,
      label: words[owner].label,
      count: found.filter((other) => other === owner).length,
      href: `${links.services()}${formatQuery({ ...query, layer, owner })}`,
    }))
    .filter(({ count }) => count > 0);
}
