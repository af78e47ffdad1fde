import type { Catalog, Known } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { type Owner, ownerWords } from '../model/vocabulary.ts';
import { dateInWords } from './date-words.ts';
import { type Linked, linkLayer } from './linked.ts';

type AuthoredTable = Known<'providers'>['tables'][number];

/** One product model, as a column. */
export interface ProviderColumn {
  title: string;
  /** Where it was read, and what kind of text that is. */
  source: { url: string; label: string };
}

/** One row in the provider's own words, beside the layers that we would call it. */
export interface ProviderRow {
  label: string;
  layers: Linked[];
  /** One a column. */
  cells: { owner: Owner; ownerLabel: string; note?: string }[];
}

/** Product models whose rows bear the same words, side by side. */
export interface ProviderTable {
  title: string;
  columns: ProviderColumn[];
  rows: ProviderRow[];
}

/** One provider's own model, at `#<id>`. */
export interface ProviderSection {
  id: string;
  title: string;
  says: string;
  /** Kind of its page, with the date that the page itself bears. */
  age: string;
  url: string;
  tables: ProviderTable[];
}

/** Every provider with its own tables. */
export function providerSections(catalog: Catalog, links: Permalinks): ProviderSection[] {
  const { site } = catalog;
  return catalog.all('providers').map(({ id, title, says, page, tables }) => ({
    id,
    title,
    says,
    age: [site.source_kinds[page.kind].label, page.date && `dated ${dateInWords(page.date)}`]
      .filter(Boolean)
      .join(', '),
    url: page.url,
    tables: sideBySide(tables).map((group) => providerTable(catalog, title, group, links)),
  }));
}

/** Neighbours with the same row labels become columns of one table. */
function sideBySide(tables: readonly AuthoredTable[]): AuthoredTable[][] {
  const labels = ({ rows }: AuthoredTable) => JSON.stringify(rows.map(({ label }) => label));
  const part = ({ title }: AuthoredTable) => splitTitle(title).part;
  const groups: AuthoredTable[][] = [];
  for (const table of tables) {
    const [last] = groups.at(-1) ?? [];
    if (last && labels(last) === labels(table) && part(last) === part(table)) groups.at(-1)?.push(table);
    else groups.push([table]);
  }
  return groups;
}

/** `IaaS / change management` is the column "change management" of the table "IaaS". */
function splitTitle(title: string): { part: string; column: string } {
  const at = title.indexOf(' / ');
  return at === -1 ? { part: '', column: title } : { part: title.slice(0, at), column: title.slice(at + 3) };
}

function providerTable(
  catalog: Catalog,
  provider: string,
  tables: readonly AuthoredTable[],
  links: Permalinks,
): ProviderTable {
  const words = ownerWords(provider);
  const titles = tables.map(({ title }) => splitTitle(title));
  const part = titles[0]?.part;
  return {
    title: part ? part : titles.map(({ column }) => column).join(', '),
    columns: tables.map(({ source, kind }, index) => ({
      title: titles[index]?.column ?? '',
      source: { url: source, label: catalog.site.source_kinds[kind].label },
    })),
    rows: (tables[0]?.rows ?? []).map(({ label }, index) => {
      const cells = tables.flatMap(({ rows }) => rows[index] ?? []);
      return {
        label,
        layers: [...new Set(cells.flatMap(({ layers }) => layers ?? []))].map((id) =>
          linkLayer(catalog, id, links),
        ),
        cells: cells.map(({ owner, note }) => ({
          owner,
          ownerLabel: words[owner].label,
          ...(note && { note }),
        })),
      };
    }),
  };
}
