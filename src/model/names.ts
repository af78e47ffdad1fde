import type { Service } from '../schema/service.ts';
import type { Site } from '../schema/site.ts';

/** Short name for heads of columns and pictures. */
export const shortName = (service: Service): string => service.abbreviation ?? service.title;

/** Title without the provider's brand, so that a list sorts by the word that people look for. */
export function titleToSortBy(site: Site, { title }: { title: string }): string {
  const brand = site.provider.brands.find((word) => title.startsWith(`${word} `));
  return brand ? title.slice(brand.length + 1) : title;
}
