import { findingAt } from './finding-at.ts';
import { givenSources } from './given-sources.ts';
import type { Rule } from './rule.ts';

export const sourceRead: Rule = {
  name: 'source-read',
  title: 'A source says when it was read',
  meaning: 'A source has `checked`, the day of reading, unless its kind is `unseen`; then it has none.',
  why: 'Readers judge the age of a claim by it, and must not take an address for a text that somebody read.',
  fix: 'Add `checked` with the day on which you read it, or write `kind: unseen`.',
  *check(content) {
    for (const { entry, path, source } of givenSources(content)) {
      const unseen = source.kind === 'unseen';
      if (!unseen && !source.checked)
        yield findingAt(entry, path, `is ${source.kind}, but has no day of reading`);
      if (unseen && source.checked) {
        const what = `was read on ${source.checked}, but its kind is unseen`;
        yield findingAt(entry, [...path, 'checked'], what, 'correct `kind`, or remove `checked`');
      }
    }
  },
};
