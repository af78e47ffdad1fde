import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import type { Responsibility } from '../model/resolve-responsibility.ts';
import { confidenceWords, type Owner, ownerLabel, ownerWords } from '../model/vocabulary.ts';
import { groupsFromTheTop } from './layers-from-the-top.ts';
import { conditionInSentence } from './move-words.ts';

/** What a side does that has nothing to do. */
export const nothingHere = 'Nothing in this layer.';

/** Something that moves the line, in words. */
export interface MoveWords {
  condition: string;
  ownerLabel: string;
  see?: { name: string; href: string };
}

/** One row of the table of a service. */
export interface TableRow {
  layer: { id: string; title: string; href: string };
  owner: Owner;
  ownerLabel: string;
  provider: string;
  customer: string;
  moves: MoveWords[];
  note?: string;
  /** What the claim rests on where it has no source, such as "Our judgement". */
  basis?: string;
  /** Kinds of its sources, each with the key of the source at the foot of the page. */
  sources: { label: string; key: string }[];
  /** The line falls just above this row: this and everything below it belongs to the provider. */
  lineAbove: boolean;
}

/** Rows of one group of layers. `across` groups stand beside the stack, not in it. */
export interface TableGroup {
  id: string;
  title: string;
  across: boolean;
  rows: TableRow[];
}

/**
 * The table of a service as a picture: the stack from the top down, then what lies across it.
 * @param links permalinks under the base path of the site
 */
export function serviceTable(catalog: Catalog, service: string, links: Permalinks): TableGroup[] {
  const { across } = catalog.site;
  const stack = catalog.cells(service).filter(({ layer }) => !across.includes(catalog.layer(layer).group));
  const lineAt = topOfProviderRun(stack);
  return groupsFromTheTop(catalog).map(({ layers, ...group }) => ({
    ...group,
    rows: layers.map(({ id }) => tableRow(catalog, catalog.cell(service, id), links, id === lineAt)),
  }));
}

/**
 * The highest layer of the unbroken run of the provider's layers that starts at the ground: the line falls above it.
 * @param stack from the ground up, without the layers that lie across it
 */
export function topOfProviderRun(stack: readonly { layer: string; owner: Owner }[]): string | undefined {
  const end = stack.findIndex(({ owner }) => owner !== 'provider');
  return stack[(end === -1 ? stack.length : end) - 1]?.layer;
}

function tableRow(catalog: Catalog, cell: Responsibility, links: Permalinks, lineAbove: boolean): TableRow {
  const { id, title } = catalog.layer(cell.layer);
  const row: TableRow = {
    layer: { id, title, href: links.layerService(id, cell.service) },
    owner: cell.owner,
    ownerLabel: ownerLabel(catalog.site, cell),
    provider: cell.provider ?? nothingHere,
    customer: cell.customer ?? nothingHere,
    moves: movesOfCell(catalog, cell, links),
    sources: cell.citations.map(({ key, source }) => ({
      key,
      label: catalog.site.source_kinds[source.kind].label,
    })),
    lineAbove,
  };
  if (cell.note) row.note = cell.note;
  if (cell.confidence !== 'sourced') row.basis = confidenceWords[cell.confidence].label;
  return row;
}

/** What moves one cell, each condition with the mode that the service then becomes. */
export function movesOfCell(catalog: Catalog, cell: Responsibility, links: Permalinks): MoveWords[] {
  const words = ownerWords(catalog.site.provider.label);
  return (cell.moves_when ?? []).map((move) => ({
    condition: conditionInSentence(move.if),
    ownerLabel: words[move.to].label,
    ...(move.see && {
      see: { name: catalog.get('services', move.see).title, href: links.cell(move.see, cell.layer) },
    }),
  }));
}
