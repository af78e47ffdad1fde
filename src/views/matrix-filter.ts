import { type Owner, owners } from '../model/vocabulary.ts';
import { fold } from './fold-text.ts';
import type { FilterableRow, MatrixWords } from './matrix-row.ts';

/** What a reader asked of the matrix. A part that is missing restricts nothing. */
export interface MatrixQuery {
  category?: string;
  model?: string;
  /** With an owner: where the owner is looked for. Alone: only what is shown on a narrow screen. */
  layer?: string;
  owner?: Owner;
  text?: string;
}

/** How many rows each choice would leave, if everything else stayed as it is. */
export type MatrixCounts = Record<'category' | 'model' | 'layer' | 'owner', Record<string, number>>;

/** Longer text than any name; the rest of it is not looked at. */
const longestText = 200;

const words = (text = ''): string[] =>
  fold(text.slice(0, longestText))
    .split(/\s+/)
    .filter((word) => word !== '');

/** Asks one row after another; made once a query, since folding its text costs more than a look-up. */
function matcher(layers: readonly { id: string }[], query: MatrixQuery): (row: FilterableRow) => boolean {
  const needed = words(query.text);
  const at = layers.findIndex(({ id }) => id === query.layer);
  const { owner } = query;
  return (row) =>
    (query.category === undefined || row.category === query.category) &&
    (query.model === undefined || row.model === query.model) &&
    (owner === undefined || (at === -1 ? row.owners.includes(owner) : row.owners[at] === owner)) &&
    needed.every((word) => row.searchText.includes(word));
}

/**
 * The rows that a query leaves, in their order. Every word of the text must occur in a name of the
 * service; an owner without a layer means: in any layer.
 * @param layers in the order of the rows' owners
 */
export function filterRows<Row extends FilterableRow>(
  rows: readonly Row[],
  layers: readonly { id: string }[],
  query: MatrixQuery,
): Row[] {
  return rows.filter(matcher(layers, query));
}

/** Counts for every choice of every facet. */
export function countRows(
  rows: readonly FilterableRow[],
  { categories, models, layers }: MatrixWords,
  query: MatrixQuery,
): MatrixCounts {
  const count = (change: MatrixQuery) => {
    const matches = matcher(layers, { ...query, ...change });
    return rows.reduce((sum, row) => sum + (matches(row) ? 1 : 0), 0);
  };
  const each = <Id extends string>(ids: readonly Id[], change: (id: Id) => MatrixQuery) =>
    Object.fromEntries(ids.map((id) => [id, count(change(id))])) as Record<Id, number>;
  return {
    category: each(Object.keys(categories), (category) => ({ category })),
    model: each(Object.keys(models), (model) => ({ model })),
    layer: each(
      layers.map(({ id }) => id),
      (layer) => ({ layer }),
    ),
    owner: each(owners, (owner) => ({ owner })),
  };
}

/**
 * The query that an address asks for. What is unknown, repeated or malformed is left out, so that
 * an old or mistyped link still shows the matrix.
 */
export function parseQuery(parameters: URLSearchParams, known: MatrixWords): MatrixQuery {
  const query: MatrixQuery = {};
  const category = parameters.get('category') ?? '';
  const model = parameters.get('model') ?? '';
  const layer = parameters.get('layer') ?? '';
  const owner = parameters.get('owner') ?? '';
  const text = (parameters.get('q') ?? '').trim().slice(0, longestText);
  if (Object.hasOwn(known.categories, category)) query.category = category;
  if (Object.hasOwn(known.models, model)) query.model = model;
  if (known.layers.some(({ id }) => id === layer)) query.layer = layer;
  if (isOwner(owner, known)) query.owner = owner;
  if (text) query.text = text;
  return query;
}

const isOwner = (value: string, known: MatrixWords): value is Owner => Object.hasOwn(known.owners, value);

/** The query as the end of an address, `''` when nothing is asked. Its order never changes. */
export function formatQuery({ category, model, layer, owner, text }: MatrixQuery): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ category, model, layer, owner, q: text }))
    if (value) parameters.set(name, value);
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}
