import { problemsOfKind } from './problems-of-kind.ts';
import type { Rule } from './rule.ts';

export const unknownKey: Rule = {
  name: 'unknown-key',
  title: 'Every key is known',
  meaning: 'A file holds only the keys that its kind of entry has.',
  why: 'A misspelt key would be left out of the page, and nobody would see that a text is missing.',
  fix: 'Spell the key as in the README.md of the content folder, or remove it.',
  example: { wrong: 'sumary: Runs code.', right: 'summary: Runs code.' },
  check: problemsOfKind('unknown-key'),
};
