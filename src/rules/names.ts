import type { Content, Entry, FieldPath } from '../model/records.ts';
import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const names: Rule = {
  name: 'names',
  title: 'No two entries of a kind bear one name',
  meaning:
    'Titles are different, those of the modes of one product too; so are terms of the glossary, questions and events.',
  why: 'In a list or in search results nobody could tell the two apart.',
  fix: 'Add what sets them apart to the title, or make them one entry.',
  *check({ entries }) {
    yield* twins(entries.glossary, ({ term }) => term, ['term']);
    yield* twins(entries.misconceptions, ({ belief }) => belief, ['belief']);
    yield* twins(entries.questions, ({ stem }) => stem, ['stem']);
    yield* twins(entries.timeline, ({ event }) => event, ['event']);
    yield* twins(entries.wordings, ({ source }) => source.title, ['source', 'title']);
    yield* twins(entries.frameworks, ({ title, version }) => `${title} ${version}`, ['title']);
    for (const noun of titled)
      yield* twins<{ title: string }>(entries[noun], ({ title }) => title, ['title']);
  },
};

const titled = [
  'services',
  'layers',
  'service-models',
  'families',
  'controls',
  'crosswalks',
  'comparisons',
  'cases',
  'providers',
] as const satisfies (keyof Content['entries'])[];

function* twins<Data>(entries: readonly Entry<Data>[], nameOf: (data: Data) => string, path: FieldPath) {
  const first = new Map<string, string>();
  for (const entry of entries) {
    const name = nameOf(entry.data);
    const key = name.toLowerCase();
    const other = first.get(key);
    if (other) yield findingAt(entry, path, `"${name}" is the name of ${other} too`);
    else first.set(key, entry.id);
  }
}
