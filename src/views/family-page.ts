import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { type ProfileShape, profileOf } from './profile.ts';
import { type ModeDifferences, modeDifferences } from './mode-differences.ts';

/** The page of a family whose id no mode bears: its modes and what differs between them. */
export interface FamilyPage {
  id: string;
  title: string;
  modes: { id: string; mode: string; line: string; href: string; profile: ProfileShape }[];
  differences: ModeDifferences;
}

/** @param id of a family */
export function familyPage(catalog: Catalog, id: string, links: Permalinks): FamilyPage {
  const family = catalog.get('families', id);
  return {
    id,
    title: family.title,
    modes: family.modes.map((mode) => {
      const service = catalog.get('services', mode);
      return {
        id: mode,
        mode: service.mode ?? service.title,
        line: service.line,
        href: links.service(mode),
        profile: profileOf(catalog.layers, catalog.cells(mode)),
      };
    }),
    differences: modeDifferences(catalog, id, links),
  };
}
