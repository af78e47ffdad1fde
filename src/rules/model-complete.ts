import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const modelComplete: Rule = {
  name: 'model-complete',
  title: 'A service model has a default for each layer',
  meaning: 'The `defaults` of every service model name every layer.',
  why: 'A service takes the default where its author says nothing; without one the cell would be a guess.',
  fix: 'Add the layer to `defaults` with its owner; write not-applicable where it does not exist.',
  *check({ entries, ids }) {
    for (const entry of entries['service-models']) {
      for (const layer of ids.layers) {
        if (!(layer in entry.data.defaults)) {
          yield findingAt(entry, ['defaults'], `lacks a default for the layer "${layer}"`);
        }
      }
    }
  },
};
