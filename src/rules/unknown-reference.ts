import { nearest } from '../model/nearest.ts';
import type { Content, Entry } from '../model/records.ts';
import { findingAt } from './finding-at.ts';
import { type Reference, references, type Target } from './references.ts';
import type { Rule } from './rule.ts';

export const unknownReference: Rule = {
  name: 'unknown-reference',
  title: 'What an entry names exists',
  meaning:
    'Every id that an entry uses, of a service, layer, control, framework, source or anything else, is the id of something that is there.',
  why: 'A link would lead nowhere, and a table would lack a row.',
  fix: 'Correct the id, or write the entry that it names.',
  example: { wrong: 'model: managd', right: 'model: managed' },
  *check(content) {
    const valid = validIds(content);
    for (const reference of references(content)) {
      const ids = reference.to === 'sources' ? ownSources(reference.entry) : valid(reference.to);
      if (!ids || ids.has(reference.id)) continue;
      const { entry, path, id, to } = reference;
      const meant = nearest(id, ids);
      yield findingAt(entry, path, `"${id}" is not ${words[to]}`, meant ? `write ${meant}` : home(reference));
    }
  },
};

const words: Record<Target, string> = {
  layers: 'a layer',
  'service-models': 'a service model',
  services: 'a service',
  families: 'a family',
  controls: 'a control',
  frameworks: 'a framework',
  crosswalks: 'a crosswalk',
  comparisons: 'a comparison',
  cases: 'a case',
  misconceptions: 'a misconception',
  glossary: 'a term of the glossary',
  providers: 'a provider',
  questions: 'a question',
  wordings: 'a wording',
  timeline: 'an event of the timeline',
  categories: 'a category of services',
  control_categories: 'a category of controls',
  topics: 'a topic of questions',
  layer_groups: 'a layer group',
  sources: 'a source of this file',
  prose: 'a page of docs/',
};

/** Where an id that nothing resembles could be made true. */
function home({ id, to }: Reference): string {
  if (to === 'sources') return `add ${id} to the sources of this file, or remove it`;
  if (to === 'prose') return `write docs/${id}.mdx, or remove it`;
  if (isOfSite(to)) {
    return `add ${id} to ${to} in site.yaml, or name one that is there`;
  }
  return `write ${to}/${id}.yaml, or name one that is there`;
}

const ofSite = ['categories', 'control_categories', 'topics', 'layer_groups'] as const;

/** Whether its ids are listed in site.yaml. */
const isOfSite = (to: Target): to is (typeof ofSite)[number] => ofSite.some((known) => known === to);

const ownSources = ({ data }: Entry<unknown>): Set<string> => {
  const sources = typeof data === 'object' && data !== null && 'sources' in data ? data.sources : {};
  return new Set(Object.keys(sources ?? {}));
};

/** Ids that a target has; undefined while site.yaml, which would list them, cannot be read. */
function validIds({
  ids,
  site,
  slugs,
}: Content): (to: Exclude<Target, 'sources'>) => Set<string> | undefined {
  return (to) => {
    switch (to) {
      case 'prose':
        return slugs;
      case 'layer_groups':
        return site && new Set(site.data.layer_groups.map(({ id }) => id));
      case 'categories':
      case 'control_categories':
      case 'topics':
        return site && new Set(Object.keys(site.data[to]));
      default:
        return ids[to];
    }
  };
}
