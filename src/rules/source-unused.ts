import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const sourceUnused: Rule = {
  name: 'source-unused',
  title: 'Every source of a service is cited',
  meaning: 'Each key under `sources` is named by the `evidence` of a cell or of the service as a whole.',
  why: 'A source that nobody cites is usually the rest of a cell that changed.',
  fix: 'Cite it in `evidence`, or remove it.',
  *check({ entries }) {
    for (const entry of entries.services) {
      const { cells, evidence, sources } = entry.data;
      const cited = new Set(Object.keys(evidence ?? {}));
      for (const cell of Object.values(cells))
        for (const key of Object.keys(cell.evidence ?? {})) cited.add(key);
      for (const key of Object.keys(sources ?? {})) {
        if (!cited.has(key))
          yield findingAt(entry, ['sources', key], `no evidence cites the source "${key}"`);
      }
    }
  },
};
