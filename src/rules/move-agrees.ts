import { resolveResponsibility } from '../model/resolve-responsibility.ts';
import type { Content } from '../model/records.ts';
import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';
import { writtenCells } from './written-cells.ts';

export const moveAgrees: Rule = {
  name: 'move-agrees',
  title: 'A move agrees with where it leads',
  meaning:
    'Where an item of `moves_when` names a service in `see`, that service has the owner in `to` in this layer.',
  why: 'Two pages would answer the same question differently.',
  fix: 'Correct `to`, or the cell of the service that `see` names.',
  *check(content) {
    for (const { entry, layer, cell, path } of writtenCells(content)) {
      for (const [at, { to, see }] of (cell.moves_when ?? []).entries()) {
        const owner = see && ownerOf(content, see, layer);
        if (owner && owner !== to) {
          yield findingAt(entry, [...path, 'moves_when', at, 'to'], `is ${to}, but ${see} says ${owner}`);
        }
      }
    }
  },
};

function ownerOf({ entries }: Content, service: string, layer: string): string | undefined {
  const found = entries.services.find(({ id }) => id === service);
  const model = entries['service-models'].find(({ id }) => id === found?.data.model);
  return found && model && resolveResponsibility(service, found.data, model.data, layer).owner;
}
