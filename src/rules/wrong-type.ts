import { problemsOfKind } from './problems-of-kind.ts';
import type { Rule } from './rule.ts';

export const wrongType: Rule = {
  name: 'wrong-type',
  title: 'Every value has the right form',
  meaning:
    'Text is text, a list is a list, a date is written 2026-11-24, 2026-11 or "2026", and where only some words are valid, it is one of them.',
  why: 'YAML guesses: it turns 8.10 into 8.1 and 1e3 into 1000, and many programs turn `no` into false.',
  fix: 'Put text that looks like a number, a date or yes and no in quotes.',
  example: { wrong: 'version: 8.10', right: 'version: "8.10"' },
  check: problemsOfKind('wrong-type'),
};
