import { fold } from './fold-text.ts';

/** One row of a table that can be narrowed. */
export interface FacetRow {
  /** Facet: the values that the row has there. */
  values: Readonly<Record<string, readonly string[]>>;
  /** What a search by words looks at, folded. */
  text: string;
}

/** Facet: the ids that may be chosen, in the order of the page. */
export type Facets = Readonly<Record<string, readonly string[]>>;

/** Facet: the chosen id. `q` holds words; every one of them must occur. */
export type FacetQuery = Readonly<Record<string, string>>;

const longestText = 200;

/** The rows that a query leaves, in their order. */
export function filterByFacets<Row extends FacetRow>(rows: readonly Row[], query: FacetQuery): Row[] {
  const { q = '', ...chosen } = query;
  const words = fold(q).split(/\s+/).filter(Boolean);
  const wanted = Object.entries(chosen);
  return rows.filter(
    ({ values, text }) =>
      wanted.every(([facet, value]) => values[facet]?.includes(value)) &&
      words.every((word) => text.includes(word)),
  );
}

/** For every choice: how many rows it would leave if everything else stayed as it is. */
export function countByFacets(
  rows: readonly FacetRow[],
  facets: Facets,
  query: FacetQuery,
): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(facets).map(([facet, ids]) => {
      const others = Object.fromEntries(Object.entries(query).filter(([name]) => name !== facet));
      const left = filterByFacets(rows, others);
      const count = (id: string) => left.filter(({ values }) => values[facet]?.includes(id)).length;
      return [facet, Object.fromEntries(ids.map((id) => [id, count(id)]))];
    }),
  );
}

/** The query that an address asks for; what is unknown, repeated or malformed is left out. */
export function parseFacets(parameters: URLSearchParams, facets: Facets): FacetQuery {
  const chosen = Object.entries(facets).flatMap(([facet, ids]) => {
    const value = parameters.get(facet) ?? '';
    return ids.includes(value) ? [[facet, value]] : [];
  });
  const q = (parameters.get('q') ?? '').trim().slice(0, longestText);
  return Object.fromEntries([...chosen, ...(q ? [['q', q]] : [])]) as FacetQuery;
}

/** The query as the end of an address, `''` when nothing is asked; in the order of the facets. */
export function formatFacets(query: FacetQuery, facets: Facets): string {
  const parameters = new URLSearchParams();
  for (const name of [...Object.keys(facets), 'q']) if (query[name]) parameters.set(name, query[name]);
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}
