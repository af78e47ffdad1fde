import type { Owner } from '../model/vocabulary.ts';
import type { FilterableRow, MatrixWords } from '../views/matrix-row.ts';

/** A row of the matrix as it stands on the page. */
export interface ShownRow extends FilterableRow {
  element: HTMLTableRowElement;
  cells: HTMLTableCellElement[];
  name: string;
  /** Layer id: name of the third party that owns it there. */
  thirdParties: Record<string, string>;
}

/** Reads the rows back from the table, so that the page carries its data once. */
export function readRows(table: HTMLTableElement, words: MatrixWords): ShownRow[] {
  const isOwner = (name: string): name is Owner => Object.hasOwn(words.owners, name);
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[id]')].map((element) => {
    const cells = [...element.querySelectorAll('td')];
    return {
      element,
      cells,
      id: element.id,
      name: element.querySelector('th')?.textContent.trim() ?? '',
      category: element.closest('tbody')?.dataset['category'] ?? '',
      model: element.dataset['model'] ?? '',
      searchText: element.dataset['text'] ?? '',
      owners: cells.map((cell) => cell.className.split(' ').find(isOwner) ?? 'not-applicable'),
      thirdParties: Object.fromEntries(
        cells.flatMap((cell, index) =>
          cell.classList.contains('third-party')
            ? [[words.layers[index]?.id ?? '', cell.textContent.trim()]]
            : [],
        ),
      ),
    };
  });
}
