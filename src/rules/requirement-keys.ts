import { requirementKey } from '../model/requirement-key.ts';
import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const requirementKeys: Rule = {
  name: 'requirement-keys',
  title: 'Each requirement has an address of its own',
  meaning:
    'In an address an id is written in lower case, with a dot for every run of other signs; no two ids of a framework become the same.',
  why: 'A link to one requirement would arrive at another.',
  fix: 'One of the two is misspelt, or they are the same requirement.',
  *check({ entries }) {
    for (const entry of entries.frameworks) {
      const first = new Map<string, string>();
      for (const id of Object.keys(entry.data.requirements)) {
        const key = requirementKey(id);
        const other = first.get(key);
        const path = ['requirements', id];
        if (key === '') yield findingAt(entry, path, `"${id}" leaves nothing for an address`);
        else if (other !== undefined)
          yield findingAt(entry, path, `"${id}" and "${other}" both become #${key}`);
        else first.set(key, id);
      }
    }
  },
};
