import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const requirementIds: Rule = {
  name: 'requirement-ids',
  title: 'Requirement ids have the form of their framework',
  meaning: 'Each id under `requirements` matches `id_pattern` from its first sign to its last.',
  why: 'People paste ids out of the standard; one that is spelled differently is not found.',
  fix: 'Spell the id as the framework does, or correct `id_pattern`.',
  *check({ entries }) {
    for (const entry of entries.frameworks) {
      const { id_pattern, requirements } = entry.data;
      const pattern = expression(id_pattern);
      if (!pattern) {
        yield findingAt(entry, ['id_pattern'], `"${id_pattern}" is not a regular expression`);
        continue;
      }
      for (const id of Object.keys(requirements)) {
        if (!pattern.test(id))
          yield findingAt(entry, ['requirements', id], `"${id}" does not match ${id_pattern}`);
      }
    }
  },
};

function expression(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`);
  } catch {
    return undefined;
  }
}
