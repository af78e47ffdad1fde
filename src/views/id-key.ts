/**
 * What the spellings of one id have in common: runs of letters and runs of digits, without leading
 * zeros, joined by dots. `AC-2(1)`, `ac 2 (1)` and `AC-02(01)` are `ac.2.1`; `AC-21` is `ac.21`.
 * Full-width letters and special hyphens are plain ones first.
 */
export const idKey = (id: string): string =>
  (
    id
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+|\d+/g) ?? []
  )
    .map((run) => run.replace(/^0+(?=\d)/, ''))
    .join('.');
