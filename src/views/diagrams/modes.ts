import type { Catalog } from '../../model/catalog.ts';
import { shortName } from '../../model/names.ts';
import { usualDuties } from '../../model/resolve-responsibility.ts';
import { serviceModelList } from '../service-model-list.ts';
import type { DiagramText } from './diagram-text.ts';
import { type Column, movingLine } from './moving-line.ts';

/** The line as it moves between the modes of a family. @returns undefined when all their owners are the same */
export function familyDiagram(catalog: Catalog, family: string): DiagramText | undefined {
  const { title, modes } = catalog.get('families', family);
  const name = (id: string) => catalog.get('services', id).mode ?? shortName(catalog.get('services', id));
  const drawn = movingLine(
    catalog,
    modes.map((id) => column(catalog, id, name(id))),
  );
  return drawn && { id: `modes-${family}`, title: `Where the line runs in the modes of ${title}`, ...drawn };
}

/** The line as it moves between the services of a comparison. @returns undefined when all their owners are the same */
export function comparisonDiagram(catalog: Catalog, comparison: string): DiagramText | undefined {
  const { title, services } = catalog.get('comparisons', comparison);
  const short = services.map((id) => shortName(catalog.get('services', id)));
  const name = (id: string, index: number) =>
    short.filter((other) => other === short[index]).length > 1
      ? (catalog.get('services', id).mode ?? short[index] ?? id)
      : (short[index] ?? id);
  const drawn = movingLine(
    catalog,
    services.map((id, index) => column(catalog, id, name(id, index))),
  );
  return drawn && { id: `compare-${comparison}`, title: `Where the line runs: ${title}`, ...drawn };
}

const column = (catalog: Catalog, id: string, name: string): Column => ({
  id,
  name,
  ownerOf: (layer) => catalog.cell(id, layer),
});

/** The line as it moves between the service models, from the one that leaves most to the customer. */
export function serviceModelsDiagram(catalog: Catalog): DiagramText | undefined {
  const drawn = movingLine(
    catalog,
    serviceModelList(catalog).map(({ id, title }) => ({
      id,
      name: title,
      ownerOf: (layer) => usualDuties(catalog.get('service-models', id), layer),
    })),
  );
  return drawn && { id: 'service-models', title: 'Where the line runs in each service model', ...drawn };
}
