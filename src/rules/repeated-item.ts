import { findingAt } from './finding-at.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';

export const repeatedItem: Rule = {
  name: 'repeated-item',
  title: 'A list names each thing once',
  meaning: 'No list of ids has the same id twice.',
  why: 'A page would show it twice, and counts would be wrong.',
  fix: 'Remove one of the two.',
  *check(content) {
    const seen = new Map<unknown, Set<string>>();
    for (const { entry, path, id } of references(content)) {
      if (typeof path.at(-1) !== 'number') continue;
      const ids = seen.get(entry) ?? new Set();
      const item = [...path.slice(0, -1), id].join('\n');
      if (ids.has(item)) yield findingAt(entry, path, `"${id}" stands here twice`);
      seen.set(entry, ids.add(item));
    }
  },
};
