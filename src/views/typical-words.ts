import type { Catalog } from '../model/catalog.ts';
import { isStopWord, searchWords } from './search-words.ts';
import { stem } from './stem.ts';

/** A word counts as typical when this share of the services speaks of it in the layer … */
const leastShare = 0.05;
/** … and this many times as many as in an average layer. */
const leastContrast = 3;
const mostWords = 30;

/**
 * Words that people use when they speak of a layer, found by comparing what its cells say with what the
 * cells of all layers say: `patches` belongs to operating systems without anybody listing it.
 * @returns layer id: words, the most telling first
 */
export function typicalWords(catalog: Catalog): Map<string, string[]> {
  const counts = new Map(catalog.layers.map(({ id }) => [id, wordCounts(catalog, id)]));
  const total = new Map<string, number>();
  for (const layer of counts.values())
    for (const [key, { services }] of layer) total.set(key, (total.get(key) ?? 0) + services);
  const contrast = (key: string, services: number) => (services * counts.size) / (total.get(key) ?? services);
  return new Map(
    [...counts].map(([layer, words]) => [
      layer,
      [...words]
        .filter(
          ([key, { services }]) =>
            services >= catalog.services.length * leastShare && contrast(key, services) >= leastContrast,
        )
        .sort(
          ([a, x], [b, y]) =>
            y.services * contrast(b, y.services) - x.services * contrast(a, x.services) || (a < b ? -1 : 1),
        )
        .slice(0, mostWords)
        .map(([, { word }]) => word),
    ]),
  );
}

/** Stem: one of its forms, and how many services use it in this layer. */
function wordCounts(catalog: Catalog, layer: string): Map<string, { word: string; services: number }> {
  const counts = new Map<string, { word: string; services: number }>();
  for (const { id } of catalog.services) {
    const { provider = '', customer = '' } = catalog.cell(id, layer);
    const words = new Map(searchWords(`${provider} ${customer}`).map((word) => [stem(word), word]));
    for (const [key, word] of words) {
      if (isStopWord(word) || word.length < 3) continue;
      const known = counts.get(key);
      counts.set(key, { word: known?.word ?? word, services: (known?.services ?? 0) + 1 });
    }
  }
  return counts;
}
