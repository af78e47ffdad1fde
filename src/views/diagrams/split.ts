import type { Catalog } from '../../model/catalog.ts';
import { layersFromTheTop } from '../layers-from-the-top.ts';
import type { DiagramText } from './diagram-text.ts';
import { flowchart } from './mermaid-syntax.ts';
import { type OwnedLayer, ownersInWords } from './owners-in-words.ts';
import { inColumns, sides } from './sides.ts';

/**
 * The layers of one service on both sides of the line, each leading to its row on the page.
 * The text holds owners and layers only, so that services with the same owners share one drawing.
 * @param hrefOf where a layer leads when the drawing stands on another page
 */
export function splitDiagram(
  catalog: Catalog,
  service: string,
  hrefOf = (layer: string): string => `#${layer}`,
): DiagramText {
  const cells = layersFromTheTop(catalog).map(({ id }) => catalog.cell(service, id));
  return {
    id: `split-${service}`,
    title: `Who answers for what: ${catalog.get('services', service).title}`,
    description: ownersInWords(catalog, cells),
    text: layersBySide(catalog, cells, hrefOf),
  };
}

/**
 * Layers in two columns under their owners.
 * @param hrefOf where a layer leads
 */
export function layersBySide(
  catalog: Catalog,
  layers: readonly OwnedLayer[],
  hrefOf: (layer: string) => string,
): string {
  const boxesOf = (wanted: OwnedLayer['owner']) =>
    layers
      .filter(({ owner }) => owner === wanted)
      .map(({ layer, owner, third_party }) => ({
        id: `layer-${layer}`,
        lines: [catalog.layer(layer).title, ...(third_party ? [third_party] : [])],
        owner,
        href: hrefOf(layer),
      }));
  return flowchart(sides(catalog.site.provider.label, (owner) => inColumns(boxesOf(owner))));
}
