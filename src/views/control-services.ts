import type { Catalog, Known } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { type Owner, ownerLabel } from '../model/vocabulary.ts';
import { type Linked, type LinkedService, linkLayer, linkService } from './linked.ts';
import { type OwnerCount, ownerCounts } from './owner-counts.ts';

/** A service that a control names, with who answers for each layer of the control. */
export interface ControlService extends LinkedService {
  cells: { layer: string; owner: Owner; ownerLabel: string; href: string }[];
}

/** A layer of a control for all services: too many to list, so counted, in all and by model. */
export interface ControlLayer {
  layer: Linked;
  owners: OwnerCount[];
  models: { id: string; title: string; owners: OwnerCount[] }[];
}

/** Whose a control is: service by service, or in numbers where it concerns all services. */
export type ControlServices =
  | { kind: 'named'; layers: Linked[]; services: ControlService[] }
  | { kind: 'all'; count: number; layers: ControlLayer[] };

/** Named services are listed with their owners; all services would be too many and are counted. */
export function controlServices(
  catalog: Catalog,
  control: Known<'controls'>,
  links: Permalinks,
): ControlServices {
  const services = catalog.servicesOfControl(control);
  if (control.services === 'all')
    return {
      kind: 'all',
      count: services.length,
      layers: control.layers.map((layer) => countedLayer(catalog, layer, links)),
    };
  return {
    kind: 'named',
    layers: control.layers.map((layer) => linkLayer(catalog, layer, links)),
    services: services.map(({ id }) => ({
      ...linkService(catalog, id, links),
      cells: control.layers.map((layer) => {
        const cell = catalog.cell(id, layer);
        return {
          layer,
          owner: cell.owner,
          ownerLabel: ownerLabel(catalog.site, cell),
          href: links.cell(id, layer),
        };
      }),
    })),
  };
}

function countedLayer(catalog: Catalog, layer: string, links: Permalinks): ControlLayer {
  return {
    layer: linkLayer(catalog, layer, links),
    owners: ownerCounts(catalog, layer, catalog.services, links),
    models: catalog.all('service-models').map(({ id, title }) => ({
      id,
      title,
      owners: ownerCounts(
        catalog,
        layer,
        catalog.services.filter(({ model }) => model === id),
        links,
        { model: id },
      ),
    })),
  };
}
