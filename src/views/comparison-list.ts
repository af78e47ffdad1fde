import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { type Comparison, compare } from './comparison.ts';
import type { Linked, LinkedService } from './linked.ts';
import { linkService } from './linked.ts';

/** A curated comparison in the list of all. */
export interface ComparisonLine extends Linked {
  summary: string;
  services: LinkedService[];
}

/** A curated comparison with its table. */
export interface ComparisonPage {
  id: string;
  title: string;
  summary: string;
  meaning: string;
  comparison: Comparison;
}

/** Every curated comparison with the services that it compares. */
export const comparisonList = (catalog: Catalog, links: Permalinks): ComparisonLine[] =>
  catalog.all('comparisons').map(({ id, title, summary, services }) => ({
    id,
    title,
    href: links.comparison(id),
    summary,
    services: services.map((service) => linkService(catalog, service, links)),
  }));

/** @param id of a file in content/comparisons */
export function comparisonPage(catalog: Catalog, id: string, links: Permalinks): ComparisonPage {
  const { title, summary, meaning, services } = catalog.get('comparisons', id);
  return { id, title, summary, meaning, comparison: compare(catalog, services, links) };
}

/** The parts of a comparison's table, the layers that differ first. */
export const comparisonParts = ({
  differing,
  same,
}: Comparison): { title: string; rows: Comparison['same'] }[] =>
  [
    { title: `Where they differ: ${layerCount(differing.length)}`, rows: differing },
    { title: `Where the owner is the same: ${layerCount(same.length)}`, rows: same },
  ].filter(({ rows }) => rows.length > 0);

/** `1 layer`, `4 layers`. */
export const layerCount = (count: number): string => `${count} ${count === 1 ? 'layer' : 'layers'}`;
