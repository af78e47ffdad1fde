import { problemsOfKind } from './problems-of-kind.ts';
import type { Rule } from './rule.ts';

export const unknownFolder: Rule = {
  name: 'unknown-folder',
  title: 'Everything lies in a known folder',
  meaning:
    'The content folder holds site.yaml, README.md, LICENSE, docs/ and one folder for each kind of entry.',
  why: 'Files in a misspelt folder would be missing from the site without a word.',
  fix: 'Move or rename it; the README.md of the content folder says which folder is for what.',
  check: problemsOfKind('unknown-folder'),
};
