import type { Catalog, KnownLayer } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { type Linked, linkLayer } from './linked.ts';

/** A row of the provider's own picture, with the layers of the atlas that it covers. */
export interface ClassicRow {
  label: string;
  layers: Linked[];
}

/** The provider's own two-column picture, drawn from the layers. */
export interface ClassicSplit {
  /** Security in the cloud. */
  customer: ClassicRow[];
  /** Security of the cloud. */
  provider: ClassicRow[];
  /** Layers in which each side has a part; some have a row of their own in what the provider writes. */
  both: Linked[];
}

/** Rows stand as in a picture: the highest group first, within a group in the order of site.yaml. */
export function classicSplit(catalog: Catalog, links: Permalinks): ClassicSplit {
  const { layers, site } = catalog;
  const fromTheTop = [...site.layer_groups]
    .reverse()
    .flatMap(({ id }) => layers.filter(({ group }) => group === id));
  const on = (side: KnownLayer['classic']['side']) =>
    fromTheTop.filter(({ classic }) => classic.side === side);
  const rows = (members: KnownLayer[]): ClassicRow[] =>
    [...Map.groupBy(members, ({ classic, title }) => classic.label ?? title)].map(([label, covered]) => ({
      label,
      layers: covered.map(({ id }) => linkLayer(catalog, id, links)),
    }));
  return {
    customer: rows(on('in')),
    provider: rows(on('of')),
    both: on('both').map(({ id }) => linkLayer(catalog, id, links)),
  };
}
