import { resolveResponsibility } from '../model/resolve-responsibility.ts';
import type { Content } from '../model/records.ts';
import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const modesDiffer: Rule = {
  name: 'modes-differ',
  title: 'The modes of a family differ',
  meaning: 'No two modes of a family have the same owner and the same texts in every layer.',
  why: 'A mode is a page of its own because the line runs differently there; a copy only makes readers search.',
  fix: 'Say what is different, or make it one mode and put the other name into `also_called`.',
  *check(content) {
    for (const family of content.entries.families) {
      const seen = new Map<string, string>();
      for (const [at, mode] of family.data.modes.entries()) {
        const cells = cellsOf(content, mode);
        if (cells === undefined) continue;
        const twin = seen.get(cells);
        if (twin !== undefined && twin !== mode) {
          yield findingAt(family, ['modes', at], `"${mode}" says the same as "${twin}" in every layer`);
        }
        seen.set(cells, mode);
      }
    }
  },
};

/** Owners and texts of a service in every layer, as one comparable text. */
function cellsOf({ entries, ids }: Content, service: string): string | undefined {
  const data = entries.services.find(({ id }) => id === service)?.data;
  const model = entries['service-models'].find(({ id }) => id === data?.model)?.data;
  if (!data || !model) return undefined;
  const cells = [...ids.layers].map((layer) => {
    const { owner, third_party, provider, customer } = resolveResponsibility(service, data, model, layer);
    return [owner, third_party, provider, customer];
  });
  return JSON.stringify(cells);
}
