import { csv } from '../views/csv.ts';

/** The given rows of a table as CSV, under the heads of its columns, as the page shows them. */
export function tableCsv(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): string {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])].map(text);
  return csv([heads, ...rows.map((row) => [...row.cells].map(text))]);
}

/** Parts of a cell are told apart by a semicolon, so that `Shared` and a name do not run together. */
const text = (cell: HTMLTableCellElement): string =>
  cell.innerText
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('; ');
