import { countRows, filterRows, formatQuery, type MatrixQuery, parseQuery } from '../views/matrix-filter.ts';
import { matrixCsv } from '../views/matrix-csv.ts';
import type { MatrixWords } from '../views/matrix-row.ts';
import { saveCsv } from './save-csv.ts';
import { readRows, type ShownRow } from './matrix-rows.ts';
import { tellCounts } from './option-counts.ts';

/** Narrows the matrix by what a reader chooses and keeps the choice in the address. */
class MatrixFilter extends HTMLElement {
  #rows: ShownRow[] = [];
  #shown: ShownRow[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    const table = document.querySelector<HTMLTableElement>('table.matrix');
    const words = JSON.parse(this.dataset['words'] ?? '{}') as MatrixWords;
    if (!form || !table) return;
    const show = (query: MatrixQuery) => {
      if (this.#rows.length === 0) this.#rows = readRows(table, words);
      this.#show(table, form, words, query);
    };
    const asked = () => parseQuery(new URLSearchParams(formValues(form)), words);

    const fromAddress = () => {
      const query = parseQuery(new URLSearchParams(location.search), words);
      for (const control of form.elements)
        if (control instanceof HTMLSelectElement || control instanceof HTMLInputElement)
          control.value = (control.name === 'q' ? query.text : query[control.name as 'category']) ?? '';
      show(query);
    };
    form.addEventListener('input', () => {
      history.replaceState(null, '', location.pathname + formatQuery(asked()) + location.hash);
      show(asked());
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => {
      history.replaceState(null, '', location.pathname);
      setTimeout(() => show({}));
    });
    this.querySelector('[data-download]')?.addEventListener('click', () => {
      show(asked());
      saveCsv('services.csv', matrixCsv(this.#shown, words));
    });
    addEventListener('popstate', fromAddress);
    // Thousands of cells are read when somebody asks, not while the page loads.
    if (location.search) fromAddress();
    else this.addEventListener('focusin', () => show(asked()), { once: true });
  }

  #show(table: HTMLTableElement, form: HTMLFormElement, words: MatrixWords, query: MatrixQuery): void {
    this.#shown = filterRows(this.#rows, words.layers, query);
    const shown = new Set(this.#shown);
    for (const row of this.#rows) row.element.hidden = !shown.has(row);
    for (const body of table.tBodies) body.hidden = !body.querySelector('tr[id]:not([hidden])');
    this.#markLayer(table, words, query.layer);
    tellCounts(form, countRows(this.#rows, words, query));
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = `${this.#shown.length} of ${this.#rows.length} services and modes shown`;
  }

  /** On a narrow screen the chosen layer shows its owner in words. */
  #markLayer(table: HTMLTableElement, words: MatrixWords, layer: string | undefined): void {
    const at = words.layers.findIndex(({ id }) => id === layer);
    for (const cell of table.querySelectorAll('td.chosen')) cell.classList.remove('chosen');
    if (at !== -1) for (const { cells } of this.#rows) cells[at]?.classList.add('chosen');
  }
}

const formValues = (form: HTMLFormElement): [string, string][] =>
  [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));

customElements.define('atlas-matrix', MatrixFilter);
