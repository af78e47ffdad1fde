import { problemsOfKind } from './problems-of-kind.ts';
import type { Rule } from './rule.ts';

export const fileName: Rule = {
  name: 'file-name',
  title: 'The file name is the id',
  meaning:
    'Entries lie directly in the folder of their kind and end in .yaml. Their name is an id: lower-case words and digits, joined by single hyphens. Prose follows the same rule and ends in .mdx.',
  why: 'The name is the permanent address of a page, and what other entries write when they mean this one.',
  fix: 'Rename the file, and the references to it.',
  example: { wrong: 'services/My Service.yml', right: 'services/my-service.yaml' },
  check: problemsOfKind('file-name'),
};
