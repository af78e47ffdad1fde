import type { Catalog, Known } from '../model/catalog.ts';
import { shortName } from '../model/names.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { labelsOf, ownerWords } from '../model/vocabulary.ts';
import { fold } from './fold-text.ts';
import type { MatrixGroup, MatrixRow, MatrixWords } from './matrix-row.ts';

/** Every service and mode with its owners, in catalogue order. */
export function matrixRows(catalog: Catalog, links: Permalinks): MatrixRow[] {
  return catalog.services.map((service) => {
    const cells = catalog.cells(service.id);
    const family = catalog.familyOf(service.id);
    return {
      id: service.id,
      name: service.title,
      category: service.category,
      model: service.model,
      href: links.service(service.id),
      owners: cells.map(({ owner }) => owner),
      thirdParties: Object.fromEntries(
        cells.flatMap(({ layer, third_party }) => (third_party ? [[layer, third_party]] : [])),
      ),
      searchText: searchText(service, family?.title),
    };
  });
}

/** Every name that people type for a service, folded; a name that another one holds is not repeated. */
function searchText(service: Known<'services'>, familyTitle = ''): string {
  const names = [
    service.title,
    shortName(service),
    familyTitle,
    service.id,
    ...(service.also_called ?? []),
    ...(service.formerly ?? []),
  ];
  const folded = [...new Set(names.map(fold))];
  return folded.filter((name) => !folded.some((other) => other !== name && other.includes(name))).join(' | ');
}

/** The rows under the titles of their categories; a category without a row is left out. */
export function matrixGroups(catalog: Catalog, rows: readonly MatrixRow[]): MatrixGroup[] {
  return Object.entries(catalog.site.categories)
    .map(([id, title]) => ({ id, title, rows: rows.filter(({ category }) => category === id) }))
    .filter((group) => group.rows.length > 0);
}

/** The words for the ids that a filter, a legend or a download of the matrix uses. */
export function matrixWords(catalog: Catalog): MatrixWords {
  return {
    categories: catalog.site.categories,
    models: Object.fromEntries(catalog.all('service-models').map(({ id, title }) => [id, title])),
    layers: catalog.layers.map(({ id, title }) => ({ id, title })),
    owners: labelsOf(ownerWords(catalog.site.provider.label)),
  };
}
