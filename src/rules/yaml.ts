import { problemsOfKind } from './problems-of-kind.ts';
import type { Rule } from './rule.ts';

export const yaml: Rule = {
  name: 'yaml',
  title: 'YAML is plain',
  meaning:
    'A file is valid YAML, indented with spaces, with each key once, without aliases (`*name`) and tags (`!name`).',
  why: 'A doubled key would silently lose a text; the rest is read in different ways by different programs.',
  fix: 'Put text that holds `: `, `#` or begins with a sign in quotes, or on the next line after `>-`.',
  example: { wrong: 'summary: Two parts: yours and theirs', right: 'summary: "Two parts: yours and theirs"' },
  check: problemsOfKind('yaml'),
};
