import type { Catalog, KnownLayer } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import type { Layer } from '../schema/layer.ts';
import { layersFromTheTop } from './layers-from-the-top.ts';
import { type Linked, linkLayer } from './linked.ts';

/** What a layer is called at another provider. */
export interface Equivalent {
  provider: string;
  /** Left out where the other provider has no such row. */
  label?: string;
  exactness: string;
  note?: string;
  href?: string;
}

/** All layers with their names at each other provider; a cell is left out where nothing is known. */
export interface EquivalentsTable {
  providers: Linked[];
  rows: { layer: Linked; cells: (Equivalent | undefined)[] }[];
}

const exactnessWords: Record<NonNullable<Layer['equivalents']>[string]['exactness'], string> = {
  same: 'The same',
  wider: 'Covers more',
  narrower: 'Covers less',
  none: 'No such row',
};

function equivalent(
  catalog: Catalog,
  layer: KnownLayer,
  id: string,
  links: Permalinks,
): Equivalent | undefined {
  const found = layer.equivalents?.[id];
  if (!found) return undefined;
  const provider = catalog.find('providers', id);
  return {
    provider: provider?.title ?? id,
    exactness: exactnessWords[found.exactness],
    ...(found.label && { label: found.label }),
    ...(found.note && { note: found.note }),
    ...(provider && { href: links.provider(id) }),
  };
}

/** At other providers, in the order in which the author wrote them; the atlas's own is no "elsewhere". */
export const equivalentsOfLayer = (catalog: Catalog, layer: KnownLayer, links: Permalinks): Equivalent[] =>
  Object.keys(layer.equivalents ?? {})
    .flatMap((id) => equivalent(catalog, layer, id, links) ?? [])
    .filter(({ provider }) => provider !== catalog.site.provider.name);

/** Layers from the top; a provider that no layer names is left out. */
export function equivalentsTable(catalog: Catalog, links: Permalinks): EquivalentsTable {
  const layers = layersFromTheTop(catalog);
  const providers = catalog
    .all('providers')
    .filter(({ id }) => layers.some(({ equivalents }) => equivalents?.[id]))
    .map(({ id, title }) => ({ id, title, href: links.provider(id) }));
  return {
    providers,
    rows: layers.map((layer) => ({
      layer: linkLayer(catalog, layer.id, links),
      cells: providers.map(({ id }) => equivalent(catalog, layer, id, links)),
    })),
  };
}
