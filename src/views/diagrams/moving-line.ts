import type { Catalog } from '../../model/catalog.ts';
import { layersFromTheTop } from '../layers-from-the-top.ts';
import { flowchart } from './mermaid-syntax.ts';
import { type OwnedLayer, ownersInWords } from './owners-in-words.ts';
import { sides } from './sides.ts';

/** A service or model in a row of them. */
export interface Column {
  id: string;
  name: string;
  ownerOf: (layer: string) => Omit<OwnedLayer, 'layer'>;
}

/**
 * Columns side by side with the line running through all of them: above it each column lists the layers that are
 * yours there, below it those of the provider. Layers with the same owner in all columns are left out of the picture.
 * @returns undefined when no owner differs: there is nothing to see
 */
export function movingLine(
  catalog: Catalog,
  columns: readonly Column[],
): { text: string; description: string } | undefined {
  const layers = layersFromTheTop(catalog).map(({ id, title }) => ({ id, title }));
  const ownerKey = ({ ownerOf }: Column, layer: string) => {
    const { owner, third_party } = ownerOf(layer);
    return `${owner} ${third_party ?? ''}`;
  };
  const [first] = columns;
  const moves = ({ id }: { id: string }) =>
    columns.some((column) => first && ownerKey(column, id) !== ownerKey(first, id));
  const moving = layers.filter(moves);
  if (!first || moving.length === 0) return undefined;

  const box = (column: Column, owner: OwnedLayer['owner']) => {
    const own = moving.filter(({ id }) => column.ownerOf(id).owner === owner);
    if (own.length === 0) return undefined;
    return {
      id: `${owner}-${column.id}`,
      heading: column.name,
      lines: own.map(({ title }, index) => (index < own.length - 1 ? `${title},` : title)),
      owner,
    };
  };
  const owned = (column: Column, some: typeof layers): OwnedLayer[] =>
    some.map(({ id }) => ({ layer: id, ...column.ownerOf(id) }));
  const still = layers.filter((layer) => !moves(layer));
  return {
    text: flowchart(
      sides(catalog.site.provider.label, (owner) => [columns.map((column) => box(column, owner))]),
    ),
    description: [
      ...columns.map((column) => `${column.name}. ${ownersInWords(catalog, owned(column, moving))}`),
      ...(still.length > 0 ? [`The same for all. ${ownersInWords(catalog, owned(first, still))}`] : []),
    ].join(' '),
  };
}
