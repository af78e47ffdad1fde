import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';
import { writtenCells } from './written-cells.ts';

export const moveChanges: Rule = {
  name: 'move-changes',
  title: 'What moves the line moves it',
  meaning:
    'Each item of `moves_when` leads to another owner than the cell has, or names in `see` what it becomes.',
  why: 'A condition after which everything is as before says nothing, and hides the one that matters.',
  fix: 'Correct `to`, add `see`, or turn the item into a `note`.',
  *check(content) {
    for (const { entry, cell, path } of writtenCells(content)) {
      for (const [at, { to, see }] of (cell.moves_when ?? []).entries()) {
        if (to === cell.owner && !see) {
          yield findingAt(entry, [...path, 'moves_when', at, 'to'], `"${to}" is the owner already`);
        }
      }
    }
  },
};
