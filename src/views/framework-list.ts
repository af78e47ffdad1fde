import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import type { Linked } from './linked.ts';

/** A framework in the list of all frameworks. */
export interface FrameworkLine extends Linked {
  fullTitle: string;
  publisher: string;
  version: string;
  requirementCount: number;
  controlCount: number;
}

/** Every framework, with how many requirements it has and how many controls meet one. */
export function frameworkList(catalog: Catalog, links: Permalinks): FrameworkLine[] {
  return catalog.all('frameworks').map(({ id, title, short, publisher, version, requirements }) => ({
    id,
    title: short,
    href: links.framework(id),
    fullTitle: title,
    publisher,
    version,
    requirementCount: Object.keys(requirements).length,
    controlCount: catalog.controls.filter(({ mappings }) => mappings?.[id]).length,
  }));
}
