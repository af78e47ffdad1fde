import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { classicWords, groupTitle } from './layer-page.ts';
import { layersFromTheTop } from './layers-from-the-top.ts';
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

export function layerList(catalog: Catalog, links: Permalinks): LayerGroup[] {
  const { site } = catalog;
  const byGroup = Map.groupBy(layersFromTheTop(catalog), ({ group }) => group);
  return [...byGroup].map(([id, layers]) => ({
    id,
    title: groupTitle(catalog, id),
    across: site.across.includes(id),
    layers: layers.map((layer) => ({
      id: layer.id,
      title: layer.title,
      href: links.layer(layer.id),
      summary: layer.summary,
      classicSide: classicWords(site.provider.label)[layer.classic.side],
      owners: ownerCounts(catalog, layer.id, catalog.services, links),
    })),
  }));
}
