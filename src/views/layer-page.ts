import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import type { Responsibility } from '../model/resolve-responsibility.ts';
import { type Owner, ownerLabel, owners, ownerWords } from '../model/vocabulary.ts';
import type { Layer } from '../schema/layer.ts';
import { type ControlGroup, controlsByClass } from './controls-by-class.ts';
import { type Equivalent, equivalentsOfLayer } from './equivalents.ts';
import { type LayerFlip, flipsOfLayer } from './layer-flips.ts';
import { groupTitle } from './layers-from-the-top.ts';
import { type Linked, type LinkedService, linkService } from './linked.ts';
import { nothingHere } from './service-table.ts';
import { evidenceSummary } from './source-words.ts';
import { type CaseLine, casesAbout, misconceptionsAbout } from './story-lists.ts';

/** One service in the list of a layer, at `#<service id>`. */
export interface LayerService extends LinkedService {
  owner: Owner;
  ownerLabel: string;
  provider: string;
  customer: string;
  basis: string;
}

/** Services whose layer has one owner. */
export interface LayerOwnerGroup {
  owner: Owner;
  label: string;
  meaning: string;
  services: LayerService[];
}

export interface LayerPage {
  id: string;
  title: string;
  summary: string;
  group: string;
  classic: { side: string; label?: string };
  owners: LayerOwnerGroup[];
  flips: LayerFlip[];
  equivalents: Equivalent[];
  controls: ControlGroup[];
  cases: CaseLine[];
  misconceptions: Linked[];
}

/** @param id of a layer */
export function layerPage(catalog: Catalog, id: string, links: Permalinks): LayerPage {
  const layer = catalog.layer(id);
  return {
    id,
    title: layer.title,
    summary: layer.summary,
    group: groupTitle(catalog, layer.group),
    classic: {
      side: classicWords(catalog.site.provider.label)[layer.classic.side],
      ...(layer.classic.label && { label: layer.classic.label }),
    },
    owners: servicesByOwner(catalog, id, links),
    flips: flipsOfLayer(catalog, id, links),
    equivalents: equivalentsOfLayer(catalog, layer, links),
    controls: controlsByClass(catalog, catalog.controlsOfLayer(id), links),
    cases: casesAbout(catalog, { layer: id }, links),
    misconceptions: misconceptionsAbout(catalog, { layer: id }, links),
  };
}

/** Where the provider's own picture draws a layer. */
export const classicWords = (provider: string): Record<Layer['classic']['side'], string> => ({
  of: `Security of the cloud: ${provider}`,
  in: 'Security in the cloud: the customer',
  both: 'On both sides',
});

/** In the order of the legend; an owner without a service is left out. */
function servicesByOwner(catalog: Catalog, layer: string, links: Permalinks): LayerOwnerGroup[] {
  const services = catalog.services.map(({ id }) => layerService(catalog, catalog.cell(id, layer), links));
  const words = ownerWords(catalog.site.provider.label);
  return owners
    .map((owner) => ({
      owner,
      ...words[owner],
      services: services.filter((service) => service.owner === owner),
    }))
    .filter((group) => group.services.length > 0);
}

function layerService(catalog: Catalog, cell: Responsibility, links: Permalinks): LayerService {
  return {
    ...linkService(catalog, cell.service, links),
    href: links.cell(cell.service, cell.layer),
    owner: cell.owner,
    ownerLabel: ownerLabel(catalog.site, cell),
    provider: cell.provider ?? nothingHere,
    customer: cell.customer ?? nothingHere,
    basis: evidenceSummary(catalog.site, cell),
  };
}
