import type { Catalog, Known } from '../model/catalog.ts';
import { titleToSortBy } from '../model/names.ts';
import type { SearchRecord } from './search-record.ts';
import { typicalWords } from './typical-words.ts';

/** Records of services, modes and of families with a page of their own. */
export function serviceRecords(catalog: Catalog): SearchRecord[] {
  const families = catalog.familiesWithOwnPage().map((family): SearchRecord => {
    const modes = family.modes.map((id) => catalog.get('services', id));
    return {
      kind: 'family',
      id: family.id,
      title: family.title,
      names: otherNames(family.title, [titleToSortBy(catalog.site, family)]),
      ids: [],
      text: modes.map((mode) => mode.mode ?? mode.title).join(', '),
    };
  });
  return [...families, ...catalog.services.map((service) => serviceRecord(catalog, service))];
}

function serviceRecord(catalog: Catalog, service: Known<'services'>): SearchRecord {
  const family = catalog.familyOf(service.id);
  const names = [
    service.abbreviation ?? '',
    titleToSortBy(catalog.site, service),
    ...(service.also_called ?? []),
    ...(service.formerly ?? []),
    // The plain product of a family also answers to the family's name.
    ...(family?.id === service.id ? [family.title, titleToSortBy(catalog.site, family)] : []),
  ];
  return {
    kind: 'service',
    id: service.id,
    title: service.title,
    names: otherNames(service.title, names),
    ids: [],
    text: service.summary,
    ...(family && { of: family.id }),
    owners: catalog.cells(service.id).map(({ owner }) => owner),
  };
}

/** Records of layers, from the ground up: the order of the owners of a service. */
export function layerRecords(catalog: Catalog): SearchRecord[] {
  const words = typicalWords(catalog);
  return catalog.layers.map(({ id, title, summary, classic }) => ({
    kind: 'layer',
    id,
    title,
    names: otherNames(title, [classic.label ?? '']),
    ids: [],
    text: [summary, (words.get(id) ?? []).join(' ')].join(' '),
  }));
}

/** Names other than the title, each once, empty ones left out. */
export const otherNames = (title: string, names: readonly string[]): string[] =>
  [...new Set(names)].filter((name) => name !== '' && name !== title);
