import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const modeAndFamily: Rule = {
  name: 'mode-and-family',
  title: 'A mode belongs to one family',
  meaning:
    'A service with a `mode` is listed by exactly one file in families/, and only such services are. A family has at least two modes.',
  why: 'Modes of one product are shown side by side; one that no family lists would be left out.',
  fix: 'List the service in `modes` of its family, or remove its `mode`.',
  *check({ entries }) {
    const familyOf = new Map<string, string>();
    const services = new Map(entries.services.map((entry) => [entry.id, entry]));
    for (const family of entries.families) {
      if (family.data.modes.length < 2)
        yield findingAt(family, ['modes'], 'has a single mode', 'add a mode, or remove the family');
      for (const [at, mode] of family.data.modes.entries()) {
        const path = ['modes', at];
        const other = familyOf.get(mode);
        if (other !== undefined && other !== family.id) {
          yield findingAt(
            family,
            path,
            `"${mode}" belongs to the family ${other} too`,
            'keep it in one of the two',
          );
        }
        familyOf.set(mode, family.id);
        const service = services.get(mode);
        if (service && !service.data.mode) {
          yield findingAt(family, path, `"${mode}" has no \`mode\``, `add \`mode:\` to ${service.file}`);
        }
      }
    }
    for (const [id, entry] of services) {
      if (entry.data.mode && !familyOf.has(id)) {
        yield findingAt(entry, ['mode'], `is the mode "${entry.data.mode}", but no family lists ${id}`);
      }
    }
  },
};
