import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { classicWords } from './layer-page.ts';
import { groupsFromTheTop } from './layers-from-the-top.ts';
import type { Linked } from './linked.ts';
import { type OwnerCount, ownerCounts } from './owner-counts.ts';

/** A layer in the list of all layers, with how many services give it to whom. */
export interface LayerLine extends Linked {
  summary: string;
  classicSide: string;
  owners: OwnerCount[];
}

/** Layers of one group. Groups and layers stand as in a table: the stack from the top down. */
export interface LayerGroup {
  id: string;
  title: string;
  /** The group lies across the stack, not in it. */
  across: boolean;
  layers: LayerLine[];
}

/** Every layer under its group, with how many services give it to whom. */
export function layerList(catalog: Catalog, links: Permalinks): LayerGroup[] {
  const classic = classicWords(catalog.site.provider.label);
  return groupsFromTheTop(catalog).map(({ layers, ...group }) => ({
    ...group,
    layers: layers.map((layer) => ({
      id: layer.id,
      title: layer.title,
      href: links.layer(layer.id),
      summary: layer.summary,
      classicSide: classic[layer.classic.side],
      owners: ownerCounts(catalog, layer.id, catalog.services, links),
    })),
  }));
}
