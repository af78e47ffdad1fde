import { problemsOfKind } from './problems-of-kind.ts';
import type { Rule } from './rule.ts';

export const missingKey: Rule = {
  name: 'missing-key',
  title: 'Nothing is left out that every entry has',
  meaning: 'An entry has all keys that its kind must have; a page of prose has a title and a description.',
  why: 'Pages would have holes, and lists entries without a name.',
  fix: 'Add the key. If there is nothing to say, the entry may be of another kind.',
  check: problemsOfKind('missing-key'),
};
