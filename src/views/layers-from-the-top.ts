import type { Catalog, KnownLayer } from '../model/catalog.ts';

/** Layers in the order of a table: the stack from the top down, then the groups that lie across it. */
export function layersFromTheTop({ site, layers }: Catalog): KnownLayer[] {
  const isAcross = ({ group }: KnownLayer) => site.across.includes(group);
  return [...layers.filter((layer) => !isAcross(layer)).reverse(), ...layers.filter(isAcross)];
}
