import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const comparisonNeedsTwo: Rule = {
  name: 'comparison-needs-two',
  title: 'A comparison compares',
  meaning: 'Every comparison lists at least two services.',
  why: 'One column shows no difference.',
  fix: 'Add the services that a reader chooses between.',
  *check({ entries }) {
    for (const entry of entries.comparisons) {
      if (entry.data.services.length < 2) yield findingAt(entry, ['services'], 'lists a single service');
    }
  },
};
