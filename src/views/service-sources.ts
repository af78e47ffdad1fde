import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { citations } from '../model/resolve-responsibility.ts';
import type { Linked } from './linked.ts';
import { layersFromTheTop } from './layers-from-the-top.ts';
import { sourceWords } from './source-words.ts';

/** What a source says, and of which layers. */
export interface SourceClaim {
  says: string;
  /** Layers of this service that rest on it, each with the way to its row; none: the service as a whole. */
  layers: Linked[];
}

/** One source of a service, once, however many cells rest on it. */
export interface ServiceSource {
  key: string;
  title: string;
  publisher?: string;
  url: string;
  archive?: string;
  label: string;
  detail: string;
  claims: SourceClaim[];
}

/** All sources of a service in the order of its file, each with what it says about which layers. */
export function sourcesOfService(catalog: Catalog, id: string, links: Permalinks): ServiceSource[] {
  const service = catalog.get('services', id);
  const rows = [
    ...citations(service, service.evidence).map((citation) => ({ ...citation, layer: undefined })),
    ...layersFromTheTop(catalog).flatMap((layer) =>
      catalog.cell(id, layer.id).citations.map((citation) => ({
        ...citation,
        layer: { id: layer.id, title: layer.title, href: links.cell(id, layer.id) },
      })),
    ),
  ];
  return Object.entries(service.sources ?? {}).map(([key, source]) => {
    const claims = new Map<string, Linked[]>();
    for (const { layer, says } of rows.filter((row) => row.key === key))
      for (const sentence of says)
        claims.set(sentence, [...(claims.get(sentence) ?? []), ...(layer ? [layer] : [])]);
    return {
      key,
      title: source.title,
      ...(source.publisher && { publisher: source.publisher }),
      url: source.url,
      ...(source.archive && { archive: source.archive }),
      ...sourceWords(catalog.site, source),
      claims: [...claims].map(([says, layers]) => ({ says, layers })),
    };
  });
}
