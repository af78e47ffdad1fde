import { problemsOfKind } from './problems-of-kind.ts';
import type { Rule } from './rule.ts';

export const mdx: Rule = {
  name: 'mdx',
  title: 'Prose is valid MDX',
  meaning: 'Tags are closed, braces come in pairs, and `<` and `{` that are meant as signs are escaped.',
  why: 'A page that cannot be read cannot be built.',
  fix: 'Close the tag or the brace; write a bare sign as `&lt;` or `&#123;`, or put it in backticks.',
  example: { wrong: 'if a <b then …', right: 'if a &lt; b then …' },
  check: problemsOfKind('mdx'),
};
