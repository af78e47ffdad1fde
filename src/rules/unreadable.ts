import { problemsOfKind } from './problems-of-kind.ts';
import type { Rule } from './rule.ts';

export const unreadable: Rule = {
  name: 'unreadable',
  title: 'Every file can be read',
  meaning:
    'The content folder exists, holds site.yaml, and each file in it is a plain UTF-8 text of at most 1 MB that you may read.',
  why: 'What cannot be read would be missing from the site without a word.',
  fix: 'Save the file as UTF-8 without a byte-order mark, or take it out of the content folder.',
  check: problemsOfKind('unreadable'),
};
