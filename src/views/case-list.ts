import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { caseSideWords } from './case-side-words.ts';
import { caseLine, type CaseLine } from './story-lists.ts';

/** Cases that failed on one side of the line, newest first. */
export interface CaseGroup {
  side: CaseLine['side'];
  label: string;
  cases: CaseLine[];
}

/** All cases, newest first, and the same under the sides on which they failed. */
export function caseList(catalog: Catalog, links: Permalinks): { newest: CaseLine[]; sides: CaseGroup[] } {
  const newest = catalog.cases().map((entry) => caseLine(catalog, entry, links));
  const sides = Object.entries(caseSideWords(catalog.site.provider.label)) as [CaseLine['side'], string][];
  return {
    newest,
    sides: sides
      .map(([side, label]) => ({ side, label, cases: newest.filter((line) => line.side === side) }))
      .filter(({ cases }) => cases.length > 0),
  };
}
