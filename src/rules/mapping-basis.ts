import { findingAt } from './finding-at.ts';
import { givenMappings } from './given-mappings.ts';
import type { Rule } from './rule.ts';

export const mappingBasis: Rule = {
  name: 'mapping-basis',
  title: 'A mapping says what it rests on',
  meaning:
    'Each mapping has either a `crosswalk` or a `basis`, never both; `through` stands only beside a `crosswalk`.',
  why: 'Published tables and our own judgement weigh differently before an auditor.',
  fix: 'Name the published crosswalk, or write `basis: judgement`.',
  *check(content) {
    for (const { entry, path, mapping } of givenMappings(content)) {
      const { crosswalk, basis, through } = mapping;
      if (crosswalk && basis) yield findingAt(entry, path, `has both a crosswalk and the basis "${basis}"`);
      else if (!crosswalk && !basis) yield findingAt(entry, path, 'has neither a crosswalk nor a basis');
      else if (through && !crosswalk) {
        const what = `leads through "${through}", but no crosswalk is named`;
        yield findingAt(entry, [...path, 'through'], what, 'add `crosswalk`, or remove `through`');
      }
    }
  },
};
