import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';
import { writtenCells } from './written-cells.ts';

export const thirdPartyNamed: Rule = {
  name: 'third-party-named',
  title: 'A third party has a name',
  meaning: 'A cell has `third_party` when its owner is `third-party`, and only then.',
  why: 'A reader has to know whom to ask.',
  fix: 'Name the third party in `third_party`, or remove that key.',
  *check(content) {
    for (const { entry, cell, path } of writtenCells(content)) {
      const named = cell.third_party !== undefined;
      if (cell.owner === 'third-party' && !named) {
        yield findingAt(
          entry,
          [...path, 'owner'],
          'is third-party, but nobody says who that is',
          'add `third_party:` with the name',
        );
      } else if (cell.owner !== 'third-party' && named) {
        yield findingAt(
          entry,
          [...path, 'third_party'],
          `names a third party, but the owner is ${cell.owner}`,
        );
      }
    }
  },
};
