import type { Catalog } from '../model/catalog.ts';
import { cellRecords } from './cell-records.ts';
import { checkRecords, controlRecords, frameworkRecords, requirementRecords } from './control-records.ts';
import type { SearchRecord } from './search-record.ts';
import { layerRecords, serviceRecords } from './service-records.ts';
import { proseRecords, type SearchedProse, storyRecords } from './story-records.ts';

/**
 * Everything that can be found, in an order that depends on the content alone. A cell says whose it is,
 * not what each side does: that stands on the page it leads to.
 */
export function searchRecords(catalog: Catalog, prose: readonly SearchedProse[]): SearchRecord[] {
  const services = serviceRecords(catalog);
  const layers = layerRecords(catalog);
  return [
    ...services,
    ...layers,
    ...controlRecords(catalog),
    ...requirementRecords(catalog),
    ...checkRecords(catalog),
    ...frameworkRecords(catalog),
    ...storyRecords(catalog),
    ...proseRecords(prose),
    ...cellRecords(services, layers),
  ];
}
