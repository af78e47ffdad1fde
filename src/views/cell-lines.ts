import type { Catalog } from '../model/catalog.ts';
import { shortName } from '../model/names.ts';
import type { Permalinks } from '../model/permalinks.ts';
import type { Responsibility } from '../model/resolve-responsibility.ts';
import { type Owner, ownerLabel } from '../model/vocabulary.ts';
import { layersFromTheTop } from './layers-from-the-top.ts';
import { type MoveWords, movesOfCell, nothingHere } from './service-table.ts';
import { evidenceSummary } from './source-words.ts';

/** One cell as prose shows it: with its own address, and what it rests on in a few words. */
export interface CellLine {
  /** The layer, or the service, that tells this line from the others. */
  title: string;
  href: string;
  owner: Owner;
  ownerLabel: string;
  provider: string;
  customer: string;
  moves: MoveWords[];
  basis: string;
}

/** What a short table of cells shows. */
export interface CellLines {
  caption: string;
  /** Head of the first column. */
  of: 'Layer' | 'Service or mode';
  lines: CellLine[];
}

/**
 * Cells of one service, from the top.
 * @param only these layers; all when left out
 */
export function cellsOfService(
  catalog: Catalog,
  service: string,
  links: Permalinks,
  only?: readonly string[],
): CellLines {
  const layers = layersFromTheTop(catalog).filter(({ id }) => !only || only.includes(id));
  return {
    caption: catalog.get('services', service).title,
    of: 'Layer',
    lines: layers.map(({ id, title }) => cellLine(catalog, catalog.cell(service, id), links, title)),
  };
}

/**
 * Cells of one layer.
 * @param services in the order of the lines; the profiles of the home page when left out
 */
export function cellsOfLayer(
  catalog: Catalog,
  layer: string,
  links: Permalinks,
  services: readonly string[] = catalog.site.home_profiles,
): CellLines {
  const entries = services.map((id) => catalog.get('services', id));
  const short = entries.map(shortName);
  // Modes may share a short name; their titles tell them apart.
  const nameOf = (at: number) =>
    short.filter((other) => other === short[at]).length > 1 ? entries[at]?.title : short[at];
  return {
    caption: catalog.layer(layer).title,
    of: 'Service or mode',
    lines: services.map((id, at) => cellLine(catalog, catalog.cell(id, layer), links, nameOf(at) ?? id)),
  };
}

function cellLine(catalog: Catalog, cell: Responsibility, links: Permalinks, title: string): CellLine {
  return {
    title,
    href: links.cell(cell.service, cell.layer),
    owner: cell.owner,
    ownerLabel: ownerLabel(catalog.site, cell),
    provider: cell.provider ?? nothingHere,
    customer: cell.customer ?? nothingHere,
    moves: movesOfCell(catalog, cell, links),
    basis: evidenceSummary(catalog.site, cell),
  };
}
