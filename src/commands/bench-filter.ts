/** `npm run bench:filter`: how long the matrix needs to narrow a thousand rows. */
import { owners } from '../model/vocabulary.ts';
import { filterRows, type MatrixQuery } from '../views/matrix-filter.ts';
import type { FilterableRow } from '../views/matrix-row.ts';
import { print } from './print.ts';

/** What a row costs does not depend on its words, so the rows are made of numbers. */
const layers = Array.from({ length: 18 }, (_, index) => ({ id: `layer-${index}` }));
const rows: FilterableRow[] = Array.from({ length: 1000 }, (_, row) => ({
  id: `service-${row}`,
  category: `category-${row % 17}`,
  model: `model-${row % 4}`,
  owners: layers.map((_layer, layer) => owners[(row + layer) % owners.length] ?? 'shared'),
  searchText: `generated service number ${row} | gs${row} | another name of service ${row} | former name ${row}`,
}));
const queries: MatrixQuery[] = [
  { text: 'service name 9' },
  { layer: 'layer-4', owner: 'shared' },
  { category: 'category-3', model: 'model-1', text: 'former' },
];

/** Slowest of many runs, since a reader notices the slow one. */
const slowest = (query: MatrixQuery): number => {
  const times = Array.from({ length: 50 }, () => {
    const start = performance.now();
    filterRows(rows, layers, query);
    return performance.now() - start;
  });
  return Math.max(...times);
};

for (const query of queries)
  print(`filter ${rows.length} rows by ${Object.keys(query).join(', ')}: ${slowest(query).toFixed(1)} ms`);
