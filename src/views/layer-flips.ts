import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { type Owner, ownerLabel, ownerWords } from '../model/vocabulary.ts';
import { type LinkedService, linkService } from './linked.ts';

/** A condition that moves a layer, with every service in which it does so. */
export interface LayerFlip {
  condition: string;
  /** Who answers then. */
  owner: Owner;
  ownerLabel: string;
  services: (LinkedService & { /** Who answers otherwise. */ from: string; becomes?: LinkedService })[];
}

/** What moves a layer across all services; the condition that moves most of them comes first. */
export function flipsOfLayer(catalog: Catalog, layer: string, links: Permalinks): LayerFlip[] {
  const words = ownerWords(catalog.site.provider.label);
  const flips = new Map<string, LayerFlip>();
  for (const { id } of catalog.services) {
    const cell = catalog.cell(id, layer);
    for (const { if: condition, to, see } of cell.moves_when ?? []) {
      const key = `${to} ${condition}`;
      const flip = flips.get(key) ?? { condition, owner: to, ownerLabel: words[to].label, services: [] };
      flip.services.push({
        ...linkService(catalog, id, links),
        href: links.cell(id, layer),
        from: ownerLabel(catalog.site, cell),
        ...(see && { becomes: { ...linkService(catalog, see, links), href: links.cell(see, layer) } }),
      });
      flips.set(key, flip);
    }
  }
  return [...flips.values()].sort(
    (a, b) => b.services.length - a.services.length || a.condition.localeCompare(b.condition, 'en'),
  );
}
