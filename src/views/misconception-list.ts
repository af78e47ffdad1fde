import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { confidenceWords } from '../model/vocabulary.ts';
import { type StorySource, storySource } from './case-page.ts';
import {
  type Linked,
  type LinkedControl,
  type LinkedService,
  linkControl,
  linkLayer,
  linkService,
} from './linked.ts';

/** A belief with its correction, at `#<id>`. */
export interface MisconceptionEntry {
  id: string;
  belief: string;
  correction: string;
  why?: string;
  confidence: { label: string; meaning: string };
  layers: Linked[];
  services: LinkedService[];
  controls: LinkedControl[];
  source: StorySource;
  href: string;
}

/** Every misconception, by its id. */
export const misconceptionList = (catalog: Catalog, links: Permalinks): MisconceptionEntry[] =>
  catalog
    .all('misconceptions')
    .map(({ id, belief, correction, why, confidence, layers, services, controls, source }) => ({
      id,
      belief,
      correction,
      ...(why && { why }),
      confidence: confidenceWords[confidence],
      layers: layers.map((layer) => linkLayer(catalog, layer, links)),
      services: (services ?? []).map((service) => linkService(catalog, service, links)),
      controls: (controls ?? []).map((control) =>
        linkControl(catalog, catalog.get('controls', control), links),
      ),
      source: storySource(catalog, source),
      href: links.misconception(id),
    }));
