import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { confidenceWords } from '../model/vocabulary.ts';
import type { Source } from '../schema/source.ts';
import {
  type Linked,
  type LinkedControl,
  type LinkedService,
  linkControl,
  linkLayer,
  linkService,
} from './linked.ts';
import { type SourceWords, sourceWords } from './source-words.ts';
import { caseLine, type CaseLine } from './story-lists.ts';

/** A source of a story, as it is listed under it. */
export interface StorySource extends SourceWords {
  title: string;
  publisher?: string;
  url: string;
  archive?: string;
  says?: string;
}

/** What stands on the page of a case. The steps are drawn by diagrams/. */
export interface CasePage extends CaseLine {
  whatHappened: string;
  whereTheLineWas: string;
  lesson: string;
  impact?: string;
  note?: string;
  confidence: { label: string; meaning: string };
  services: LinkedService[];
  layers: Linked[];
  controls: LinkedControl[];
  sources: StorySource[];
}

/** @param id of a case */
export function casePage(catalog: Catalog, id: string, links: Permalinks): CasePage {
  const entry = catalog.get('cases', id);
  return {
    ...caseLine(catalog, entry, links),
    whatHappened: entry.what_happened,
    whereTheLineWas: entry.where_the_line_was,
    lesson: entry.lesson,
    ...(entry.impact && { impact: entry.impact }),
    ...(entry.note && { note: entry.note }),
    confidence: confidenceWords[entry.confidence],
    services: (entry.services ?? []).map((service) => linkService(catalog, service, links)),
    layers: entry.layers.map((layer) => linkLayer(catalog, layer, links)),
    controls: (entry.controls ?? []).map((control) =>
      linkControl(catalog, catalog.get('controls', control), links),
    ),
    sources: entry.sources.map((source) => storySource(catalog, source)),
  };
}

/** A source with its kind and its age in words. */
export function storySource({ site }: Catalog, source: Source): StorySource {
  const { title, publisher, url, archive, says } = source;
  return {
    title,
    ...(publisher && { publisher }),
    url,
    ...(archive && { archive }),
    ...(says && { says }),
    ...sourceWords(site, source),
  };
}
