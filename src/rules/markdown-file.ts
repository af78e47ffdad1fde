import { problemsOfKind } from './problems-of-kind.ts';
import type { Rule } from './rule.ts';

export const markdownFile: Rule = {
  name: 'markdown-file',
  title: 'Prose is written in .mdx files',
  meaning: 'docs/ holds no .md files.',
  why: 'In a .md file a broken diagram does not stop the build: the page would be published without it.',
  fix: 'Rename the file to .mdx.',
  check: problemsOfKind('markdown-file'),
};
