import { findingAt } from './finding-at.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';

export const seeItself: Rule = {
  name: 'see-itself',
  title: 'An entry does not point to itself',
  meaning: 'What a service, mode or term names in `see`, `see_also` or `successor` is another one.',
  why: 'The reader would follow a link and arrive where she was.',
  fix: 'Name the entry that was meant, or remove the key.',
  *check(content) {
    for (const { entry, path, id, to } of references(content)) {
      const own = entry.file.endsWith(`/${to}/${entry.id}.yaml`);
      if (own && id === entry.id) yield findingAt(entry, path, `"${id}" is this entry itself`);
    }
  },
};
