import {
  countByFacets,
  type FacetQuery,
  type FacetRow,
  type Facets,
  filterByFacets,
} from '../views/facets.ts';
import { formatFacets, parseFacets } from '../views/facets.ts';
import { tellCounts } from './option-counts.ts';
import { saveCsv } from './save-csv.ts';
import { tableCsv } from './table-csv.ts';

/** A row of a table with what its facets are. */
export interface ShownFacetRow extends FacetRow {
  element: HTMLTableRowElement;
}

/**
 * Narrows a table by a form whose fields are facets: the choice stands in the address, counts are told
 * beside every choice, and the rows that are left can be saved. A subclass may add facets of its own.
 */
export abstract class FacetTable extends HTMLElement {
  protected rows: ShownFacetRow[] = [];
  protected shown: ShownFacetRow[] = [];
  protected facets: Facets = {};
  protected table: HTMLTableElement | null = null;
  protected form: HTMLFormElement | null = null;

  /** Rows as the facets see them under a query, for facets that depend on another choice. */
  protected rowsFor?(query: FacetQuery): ShownFacetRow[];
  /** Takes from an address what is no facet. */
  protected readAddress?(parameters: URLSearchParams): void;
  /** Puts into an address what is no facet. */
  protected writeAddress?(parameters: URLSearchParams): void;
  /** Called after the rows have been narrowed. */
  protected afterShow?(query: FacetQuery): void;

  connectedCallback(): void {
    const form = (this.form = this.querySelector('form'));
    const table = (this.table = this.querySelector('table'));
    if (!form || !table) return;
    this.facets = Object.fromEntries(
      [...form.querySelectorAll<HTMLSelectElement>('select[name]')].map(({ name, options }) => [
        name,
        [...options].map(({ value }) => value).filter(Boolean),
      ]),
    );
    form.addEventListener('input', () => this.changed());
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(() => this.changed()));
    this.querySelector('[data-download]')?.addEventListener('click', () => {
      this.#show(this.#asked());
      const rows = this.shown.map(({ element }) => element);
      saveCsv(`${table.dataset['name'] ?? 'rows'}.csv`, tableCsv(table, rows));
    });
    addEventListener('popstate', () => this.#fromAddress());
    // Rows are read when somebody asks, not while the page loads.
    if (location.search) this.#fromAddress();
    else this.addEventListener('focusin', () => this.#show(this.#asked()), { once: true });
  }

  #readRows(): void {
    const rows = this.table?.querySelectorAll<HTMLTableRowElement>('tr[data-facets]') ?? [];
    this.rows = [...rows].map((element) => ({
      element,
      values: JSON.parse(element.dataset['facets'] ?? '{}') as FacetRow['values'],
      text: element.dataset['text'] ?? '',
    }));
  }

  /** A field has another value: the address and the table follow. */
  protected changed(): void {
    const query = this.#asked();
    const parameters = new URLSearchParams(formatFacets(query, this.facets));
    this.writeAddress?.(parameters);
    const search = parameters.size > 0 ? `?${parameters.toString()}` : '';
    history.replaceState(null, '', location.pathname + search + location.hash);
    this.#show(query);
  }

  #fromAddress(): void {
    const parameters = new URLSearchParams(location.search);
    const query = parseFacets(parameters, this.facets);
    this.readAddress?.(parameters);
    for (const field of this.form?.elements ?? [])
      if ((field instanceof HTMLSelectElement || field instanceof HTMLInputElement) && field.name)
        field.value = query[field.name] ?? '';
    this.#show(query);
  }

  #asked(): FacetQuery {
    const fields = this.form ? [...new FormData(this.form)] : [];
    const texts = fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
    return parseFacets(new URLSearchParams(texts), this.facets);
  }

  #show(query: FacetQuery): void {
    if (this.rows.length === 0) this.#readRows();
    const rows = this.rowsFor?.(query) ?? this.rows;
    this.shown = filterByFacets(rows, query);
    const left = new Set(this.shown.map(({ element }) => element));
    for (const { element } of this.rows) element.hidden = !left.has(element);
    for (const body of this.table?.tBodies ?? [])
      body.hidden = !body.querySelector('tr[data-facets]:not([hidden])');
    this.#tell(countByFacets(rows, this.facets, query));
    this.afterShow?.(query);
  }

  #tell(counts: Record<string, Record<string, number>>): void {
    const status = this.querySelector<HTMLElement>('[role=status]');
    if (status)
      status.textContent = `${this.shown.length} of ${this.rows.length} ${status.dataset['counted'] ?? ''} shown`;
    if (this.form) tellCounts(this.form, counts);
  }
}
