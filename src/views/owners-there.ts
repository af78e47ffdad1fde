import type { Owner } from '../model/vocabulary.ts';

/** Stands for all services in the facets of a control. */
export const everyService = 'all';

/**
 * Whose a control is in a service: the owners of its layers there, each once.
 * @param order ids of the layers from the ground up, in the order of `owners`
 */
export function ownersThere(
  layers: readonly string[],
  order: readonly string[],
  owners: readonly Owner[],
): Owner[] {
  const found = layers.flatMap((layer) => owners[order.indexOf(layer)] ?? []);
  return [...new Set(found)];
}
