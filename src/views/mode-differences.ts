import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { compare, type ComparedRow, type ComparedService } from './comparison.ts';

/** The modes of one product side by side, without the layers in which they do not differ. */
export interface ModeDifferences {
  family: { id: string; title: string };
  columns: ComparedService[];
  /** Layers with another owner in some mode, from the top. */
  owners: ComparedRow[];
  /** Layers with one owner in all modes, but with other duties than in the mode that is measured by. */
  duties: ComparedRow[];
}

/**
 * @param family id of the family
 * @param base the mode that differences are measured by; the first of the family, if none is named
 */
export function modeDifferences(
  catalog: Catalog,
  family: string,
  links: Permalinks,
  base?: string,
): ModeDifferences {
  const { title, modes } = catalog.get('families', family);
  const { columns, differing, same } = compare(catalog, modes, links, base ?? modes[0]);
  return {
    family: { id: family, title },
    columns,
    owners: differing,
    duties: same.filter(({ differsInDetail }) => differsInDetail),
  };
}
