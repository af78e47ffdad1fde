import type { Content } from '../model/records.ts';
import { dataAddresses, proseAddress } from './addresses.ts';
import { findingAt } from './finding-at.ts';
import type { Finding, Rule } from './rule.ts';

export const duplicateId: Rule = {
  name: 'duplicate-id',
  title: 'An id or address belongs to one thing',
  meaning:
    'No page of prose has the address of a page that is made from data, or of another page of prose; a service bears the id of a family only if it is a mode of it; no two layer groups have one id.',
  why: 'One of the two pages would silently take the place of the other.',
  fix: 'Rename one of the two.',
  *check(content) {
    yield* familiesAndServices(content);
    yield* pages(content);
    const { site } = content;
    const groups = new Set<string>();
    for (const [at, { id }] of (site?.data.layer_groups ?? []).entries()) {
      if (site && groups.has(id))
        yield findingAt(site, ['layer_groups', at, 'id'], `"${id}" is the id of another group`);
      groups.add(id);
    }
  },
};

function* familiesAndServices({ entries, ids }: Content): Generator<Finding> {
  for (const entry of entries.families) {
    if (ids.services.has(entry.id) && !entry.data.modes.includes(entry.id)) {
      const what = `the service ${entry.id} has this id too, but is no mode of the family`;
      yield findingAt(entry, [], what, 'list it in `modes`, or rename one of the two');
    }
  }
}

function* pages(content: Content): Generator<Finding> {
  const taken = dataAddresses(content);
  for (const { file, slug } of content.prose) {
    const address = proseAddress(slug);
    const other = taken.get(address);
    if (other) yield { file, line: 1, column: 1, field: '', what: `has the address ${address} of ${other}` };
    taken.set(address, file);
  }
}
