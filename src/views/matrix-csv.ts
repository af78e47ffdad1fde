import { csv } from './csv.ts';
import type { MatrixRow, MatrixWords } from './matrix-row.ts';

/** What the download needs of a row; the page can be read back into it. */
export type MatrixCsvRow = Pick<MatrixRow, 'id' | 'name' | 'category' | 'model' | 'owners' | 'thirdParties'>;

/** Exactly these rows as CSV: who answers for each layer, in words, a third party by its name. */
export function matrixCsv(rows: readonly MatrixCsvRow[], words: MatrixWords): string {
  const head = ['id', 'service', 'category', 'model', ...words.layers.map(({ title }) => title)];
  const body = rows.map(({ id, name, category, model, owners, thirdParties }) => [
    id,
    name,
    words.categories[category] ?? category,
    words.models[model] ?? model,
    ...words.layers.map((layer, index) => {
      const owner = owners[index];
      return thirdParties[layer.id] ?? (owner ? words.owners[owner] : '');
    }),
  ]);
  return csv([head, ...body]);
}
