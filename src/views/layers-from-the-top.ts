import type { Catalog, KnownLayer } from '../model/catalog.ts';

/** Layers in the order of a table: the stack from the top down, then the groups that lie across it. */
export function layersFromTheTop({ site, layers }: Catalog): KnownLayer[] {
  const isAcross = ({ group }: KnownLayer) => site.across.includes(group);
  return [...layers.filter((layer) => !isAcross(layer)).reverse(), ...layers.filter(isAcross)];
}

/** The same under the titles of their groups. `across` groups stand beside the stack, not in it. */
export function groupsFromTheTop(
  catalog: Catalog,
): { id: string; title: string; across: boolean; layers: KnownLayer[] }[] {
  const { across } = catalog.site;
  const layersOf = Map.groupBy(layersFromTheTop(catalog), ({ group }) => group);
  return [...layersOf].map(([id, layers]) => ({
    id,
    title: groupTitle(catalog, id),
    across: across.includes(id),
    layers,
  }));
}

/** Title of a layer group by its id. */
export const groupTitle = ({ site }: Catalog, group: string): string =>
  site.layer_groups.find(({ id }) => id === group)?.title ?? group;
