import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const caseNeedsSource: Rule = {
  name: 'case-needs-source',
  title: 'A case has a source',
  meaning: 'Every case lists at least one source.',
  why: 'A case accuses somebody of a failure; without a source it is gossip.',
  fix: 'Add the report that tells it to `sources`.',
  *check({ entries }) {
    for (const entry of entries.cases) {
      if (entry.data.sources.length === 0) yield findingAt(entry, ['sources'], 'lists no source');
    }
  },
};
