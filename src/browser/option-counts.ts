/**
 * Tells beside every choice of every facet how many rows it would leave.
 * @param counts facet: choice: number of rows
 */
export function tellCounts(
  form: HTMLFormElement,
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
): void {
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[name]'))
    for (const option of select.options) {
      const count = counts[select.name]?.[option.value];
      if (count === undefined) continue;
      option.textContent = `${option.textContent.replace(/ \(\d+\)$/, '')} (${count})`;
    }
}
