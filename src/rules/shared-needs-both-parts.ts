import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';
import { writtenCells } from './written-cells.ts';

export const sharedNeedsBothParts: Rule = {
  name: 'shared-needs-both-parts',
  title: 'A shared cell says what each side does',
  meaning: 'Where the owner is `shared`, both `provider` and `customer` say what that side does.',
  why: '"Shared" alone is the sentence that every reader has read before; who does what is the answer.',
  fix: 'Write the missing part. If that side has no duty of its own, the cell is not shared.',
  example: {
    wrong: '{ owner: shared, provider: Publishes patches. }',
    right: '{ owner: shared, provider: Publishes patches., customer: Installs them. }',
  },
  *check(content) {
    for (const { entry, cell, path } of writtenCells(content)) {
      if (cell.owner !== 'shared') continue;
      for (const side of ['provider', 'customer'] as const) {
        if (!cell[side])
          yield findingAt(entry, [...path, side], `is shared, but does not say what the ${side} does`);
      }
    }
    for (const entry of content.entries['service-models']) {
      for (const [layer, cell] of Object.entries(entry.data.defaults)) {
        if (cell.owner !== 'shared') continue;
        for (const side of ['provider', 'customer'] as const) {
          const path = ['defaults', layer, side];
          if (!cell[side]) yield findingAt(entry, path, `is shared, but does not say what the ${side} does`);
        }
      }
    }
  },
};
