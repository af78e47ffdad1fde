import { conceptsOf, type Synonyms } from './search-concepts.ts';
import type { Engine, EngineHit } from './search-engine.ts';
import type { NameIndex, NamedService } from './search-names.ts';
import type { SearchRecord } from './search-record.ts';

const mostLayers = 4;
/** How much a cell is worth beside the best record that holds the words: less, where that one holds all of them. */
const weight = 0.9;
const nicknameWeight = 0.7;

/** What cells are composed of. */
export interface CellParts {
  /** A search over the layers alone. */
  layers: Engine;
  names: NameIndex;
  synonyms: Synonyms;
  /** All cells by `service/layer`. */
  cells: ReadonlyMap<string, SearchRecord>;
  services: readonly SearchRecord[];
}

/**
 * Cells that a query means: it names a service, and the rest of it fits a layer. Composed rather than
 * indexed, so that thousands of cells do not drown everything else.
 * @param best the score of the best record that holds the words
 */
export function findCells(parts: CellParts, words: readonly string[], best: number): EngineHit[] {
  return parts.names.servicesIn(words).flatMap((named) => cellsOf(parts, named, words, best));
}

function cellsOf(parts: CellParts, named: NamedService, words: readonly string[], best: number): EngineHit[] {
  const { synonyms, cells, services } = parts;
  const rest = [...words.slice(0, named.start), ...words.slice(named.start + named.length)];
  const concepts = rest.length > 0 ? conceptsOf(rest, synonyms, parts.layers.knows) : [];
  const layers = concepts.length > 0 ? parts.layers.find(concepts).slice(0, mostLayers) : [];
  const { id, kind } = named.record;
  const meant = kind === 'family' ? services.filter(({ of }) => of === id) : [named.record];
  return meant.flatMap((service) =>
    layers.flatMap((layer) => {
      const record = cells.get(`${service.id}/${layer.record.id}`);
      if (!record) return [];
      const share = Math.sqrt(layer.score / Math.max(...layers.map(({ score }) => score)));
      return {
        record,
        score: best * weight * share * (named.isFirst ? 1 : nicknameWeight),
        covers: [1, ...layer.covers],
      };
    }),
  );
}
