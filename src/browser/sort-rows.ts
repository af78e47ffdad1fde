/** Bodies of each table as the page came, so that the first order can be had again. */
const firstOrder = new WeakMap<
  HTMLTableElement,
  { body: HTMLTableSectionElement; rows: HTMLTableRowElement[] }[]
>();

/**
 * Puts the rows of a table in the order of a column, as one body; an empty name brings back the first order.
 * @param by the `data-sort-…` name that each row carries, such as `title`
 */
export function sortRows(table: HTMLTableElement, by: string): void {
  const first = firstOrder.get(table) ?? [...table.tBodies].map((body) => ({ body, rows: [...body.rows] }));
  firstOrder.set(table, first);
  for (const { body, rows } of first) body.append(...rows);
  const groups = table.querySelectorAll<HTMLElement>('tr.group');
  for (const group of groups) group.hidden = by !== '';
  const [target] = table.tBodies;
  if (!by || !target) return;
  const key = (row: HTMLTableRowElement) => row.dataset[by] ?? '';
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-facets]')].sort((a, b) =>
    key(a).localeCompare(key(b), 'en', { numeric: true }),
  );
  target.append(...rows);
  target.hidden = rows.every(({ hidden }) => hidden);
}
