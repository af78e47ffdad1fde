import type { Service } from '../schema/service.ts';
import type { Site } from '../schema/site.ts';

/** Name that people use for a service: product and mode, without repeating one in the other. */
export const serviceName = (service: Service): string =>
  service.mode && !service.title.toLowerCase().includes(service.mode.toLowerCase())
    ? `${service.title}: ${service.mode}`
    : service.title;

/** Short name for heads of columns and pictures. */
export const shortName = (service: Service): string => service.abbreviation ?? service.title;

/** Title without the provider's brand, so that a list sorts by the word that people look for. */
export function titleToSortBy(site: Site, { title }: { title: string }): string {
  const brand = site.provider.brands.find((word) => title.startsWith(`${word} `));
  return brand ? title.slice(brand.length + 1) : title;
}
