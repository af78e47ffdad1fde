import { ownersOf } from '../views/owner-letters.ts';
import type { ServiceOwners } from '../views/service-owners.ts';
import { element } from './found.ts';

/**
 * A line for each service: whose each of the layers is there, by mark and word.
 * @returns nothing where there is no service or no layer
 */
export function ownersBeside(
  services: readonly { id: string; title: string }[],
  layers: readonly string[],
  { layers: order, titles, letters, words }: ServiceOwners,
): HTMLElement | undefined {
  if (services.length === 0 || layers.length === 0) return undefined;
  const list = element('ul', 'owners-there plain', '');
  for (const { id, title } of services) {
    const owners = ownersOf(letters[id] ?? '');
    const item = element('li', '', '');
    item.append(element('b', '', `${title}: `));
    for (const layer of layers) {
      const at = order.indexOf(layer);
      const owner = owners[at];
      if (!owner) continue;
      const glyph = element('span', `glyph ${owner}`, '');
      glyph.setAttribute('aria-hidden', 'true');
      const part = element('span', 'step', '');
      part.append(glyph, ` ${titles[at] ?? layer}: ${words[owner]}`);
      item.append(part);
    }
    list.append(item);
  }
  return list;
}
