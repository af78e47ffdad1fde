import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';
import { writtenCells } from './written-cells.ts';

export const sourcedNeedsSource: Rule = {
  name: 'sourced-needs-source',
  title: 'What is called sourced has a source',
  meaning: 'A cell with `confidence: sourced` names at least one source in its `evidence`.',
  why: 'The word "sourced" is a promise that the reader can check it.',
  fix: 'Add `evidence:` with the key of a source and what it says, or write `confidence: reasoned`.',
  *check(content) {
    for (const { entry, cell, path } of writtenCells(content)) {
      if (cell.confidence === 'sourced' && Object.keys(cell.evidence ?? {}).length === 0) {
        yield findingAt(entry, [...path, 'confidence'], 'is sourced, but the cell has no evidence');
      }
    }
  },
};
