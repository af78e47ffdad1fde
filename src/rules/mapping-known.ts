import { nearest } from '../model/nearest.ts';
import { findingAt } from './finding-at.ts';
import { givenMappings } from './given-mappings.ts';
import type { Rule } from './rule.ts';

export const mappingKnown: Rule = {
  name: 'mapping-known',
  title: 'A control maps to requirements that exist',
  meaning: 'Each requirement under `mappings` is in the file of its framework, in the same spelling.',
  why: 'The row would be missing from the framework’s page, where an auditor looks for it.',
  fix: 'Correct the id, or add the requirement with a short label of your own to the framework.',
  *check(content) {
    const frameworks = new Map(content.entries.frameworks.map(({ id, data }) => [id, data]));
    for (const { entry, path, framework, requirement } of givenMappings(content)) {
      const known = frameworks.get(framework)?.requirements;
      if (!known || Object.hasOwn(known, requirement)) continue;
      const meant = nearest(requirement, Object.keys(known));
      const what = `"${requirement}" is not a requirement of ${framework}`;
      yield findingAt(entry, path, what, meant && `write ${meant}, or add ${requirement} to the framework`);
    }
  },
};
