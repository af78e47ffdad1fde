import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import type { Responsibility } from '../model/resolve-responsibility.ts';
import { type Owner, ownerLabel } from '../model/vocabulary.ts';
import { layersFromTheTop } from './layers-from-the-top.ts';
import { type Linked, type LinkedService, linkLayer, linkService } from './linked.ts';

/** A service as a column, with the owners that draw its profile, from the ground up. */
export interface ComparedService extends LinkedService {
  owners: Owner[];
}

/** How a cell stands to the cell of the service that it is measured by. */
export type Difference = 'same' | 'other-owner' | 'other-duties';

export const differenceWords: Record<Difference, string> = {
  same: 'The same',
  'other-owner': 'Other owner',
  'other-duties': 'Same owner, other duties',
};

export interface ComparedCell {
  owner: Owner;
  ownerLabel: string;
  provider?: string;
  customer?: string;
  difference: Difference;
  href: string;
}

/** One layer with a cell for each column. */
export interface ComparedRow {
  layer: Linked;
  cells: ComparedCell[];
  /** The owners agree, but not what they do. */
  differsInDetail: boolean;
}

export interface Comparison {
  columns: ComparedService[];
  /** Layers whose owners differ. */
  differing: ComparedRow[];
  /** Layers with one owner in all columns. */
  same: ComparedRow[];
}

/**
 * Services side by side, layer by layer from the top.
 * @param services in the order of the columns
 * @param base the service that differences are measured by; the first one, if none is named
 */
export function compare(
  catalog: Catalog,
  services: readonly string[],
  links: Permalinks,
  base = services[0],
): Comparison {
  const rows =
    base === undefined
      ? []
      : layersFromTheTop(catalog).map(({ id }) => comparedRow(catalog, id, services, base, links));
  const ownersDiffer = ({ cells }: ComparedRow) =>
    cells.some(({ difference }) => difference === 'other-owner');
  return {
    columns: services.map((id) => ({
      ...linkService(catalog, id, links),
      owners: catalog.cells(id).map(({ owner }) => owner),
    })),
    differing: rows.filter(ownersDiffer),
    same: rows.filter((row) => !ownersDiffer(row)),
  };
}

function comparedRow(
  catalog: Catalog,
  layer: string,
  services: readonly string[],
  base: string,
  links: Permalinks,
): ComparedRow {
  const measure = catalog.cell(base, layer);
  const cells = services.map((service): ComparedCell => {
    const cell = catalog.cell(service, layer);
    return {
      owner: cell.owner,
      ownerLabel: ownerLabel(catalog.site, cell),
      ...(cell.provider && { provider: cell.provider }),
      ...(cell.customer && { customer: cell.customer }),
      difference: difference(measure, cell),
      href: links.cell(service, layer),
    };
  });
  return {
    layer: linkLayer(catalog, layer, links),
    cells,
    differsInDetail:
      cells.every((cell) => cell.difference !== 'other-owner') &&
      cells.some((cell) => cell.difference === 'other-duties'),
  };
}

/** Two third parties with different names are different owners. */
function difference(one: Responsibility, other: Responsibility): Difference {
  if (one.owner !== other.owner || one.third_party !== other.third_party) return 'other-owner';
  return one.provider === other.provider && one.customer === other.customer ? 'same' : 'other-duties';
}
