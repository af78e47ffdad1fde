import type { Catalog, Known } from '../model/catalog.ts';
import { usualDuties } from '../model/resolve-responsibility.ts';
import type { Owner } from '../model/vocabulary.ts';

/** A class of services with the owners that its layers usually have, from the ground up. */
export interface ServiceModelLine {
  id: string;
  title: string;
  meaning: string;
  examples: string;
  /** What the provider's older papers call it. */
  oldName?: string;
  owners: Owner[];
  /** How many services and modes it has. */
  count: number;
}

/** From the model that leaves most to the customer to the one that leaves least. */
export function serviceModelList(catalog: Catalog): ServiceModelLine[] {
  const owned = ({ owners }: ServiceModelLine, by: Owner) => owners.filter((owner) => owner === by).length;
  return catalog
    .all('service-models')
    .map((model) => line(catalog, model))
    .sort(
      (a, b) =>
        owned(b, 'customer') - owned(a, 'customer') ||
        owned(a, 'provider') - owned(b, 'provider') ||
        a.id.localeCompare(b.id, 'en'),
    );
}

const line = (catalog: Catalog, model: Known<'service-models'>): ServiceModelLine => ({
  id: model.id,
  title: model.title,
  meaning: model.meaning,
  examples: model.examples,
  ...(model.old_name && { oldName: model.old_name }),
  owners: catalog.layers.map(({ id }) => usualDuties(model, id).owner),
  count: catalog.services.filter((service) => service.model === model.id).length,
});
