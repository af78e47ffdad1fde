import type { Catalog } from '../model/catalog.ts';
import { type CellConfidence, confidenceWords } from '../model/vocabulary.ts';

/** What something is called, what that means, and how often it occurs. */
export interface CountedWord {
  id: string;
  label: string;
  meaning: string;
  count: number;
}

const confidences: CellConfidence[] = ['sourced', 'reasoned', 'default', 'unsure'];

/** On what the owners of all cells rest, and how many rest on it. */
export function confidenceCounts(catalog: Catalog): CountedWord[] {
  const counts = new Map<CellConfidence, number>();
  for (const { id } of catalog.services) {
    for (const { confidence } of catalog.cells(id)) counts.set(confidence, (counts.get(confidence) ?? 0) + 1);
  }
  return confidences.map((id) => ({ id, ...confidenceWords[id], count: counts.get(id) ?? 0 }));
}

/** What kinds of text the sources of services are, and how many of each, in the order of site.yaml. */
export function sourceKindCounts(catalog: Catalog): CountedWord[] {
  const kinds = catalog.services
    .flatMap(({ sources }) => Object.values(sources ?? {}))
    .map(({ kind }) => kind);
  return Object.entries(catalog.site.source_kinds).map(([id, { label, meaning }]) => ({
    id,
    label,
    meaning,
    count: kinds.filter((kind) => kind === id).length,
  }));
}
