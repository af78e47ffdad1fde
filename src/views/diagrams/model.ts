import type { Catalog } from '../../model/catalog.ts';
import { permalinks } from '../../model/permalinks.ts';
import { layersFromTheTop } from '../layers-from-the-top.ts';
import type { DiagramText } from './diagram-text.ts';
import { ownersInWords } from './owners-in-words.ts';
import { layersBySide } from './split.ts';

const ownerOfSide = { in: 'customer', of: 'provider', both: 'shared' } as const;

/**
 * The model as a whole: each layer on the side where the provider's own picture has it, leading to its page.
 * A layer that the picture leaves to both sides is shared.
 */
export function modelDiagram(catalog: Catalog): DiagramText {
  const layers = layersFromTheTop(catalog).map(({ id, classic }) => ({
    layer: id,
    owner: ownerOfSide[classic.side],
  }));
  return {
    id: 'model',
    title: `The model as ${catalog.site.provider.label} draws it`,
    description: `${ownersInWords(catalog, layers)} Where the line runs in fact depends on the service.`,
    text: layersBySide(catalog, layers, (layer) => permalinks().layer(layer)),
  };
}
