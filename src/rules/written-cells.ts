import type { Cell } from '../schema/cell.ts';
import type { Content } from '../model/records.ts';

/** A cell that an author wrote, and where. */
export interface WrittenCell {
  entry: Content['entries']['services'][number];
  layer: string;
  cell: Cell;
  path: readonly string[];
}

/** All cells of all services. */
export function* writtenCells({ entries }: Content): Generator<WrittenCell> {
  for (const entry of entries.services) {
    for (const [layer, cell] of Object.entries(entry.data.cells)) {
      yield { entry, layer, cell, path: ['cells', layer] };
    }
  }
}
