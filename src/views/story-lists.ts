import type { Catalog, Known } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import type { About } from '../model/story-about.ts';
import { caseSideWords } from './case-side-words.ts';
import { dateInWords } from './date-words.ts';
import { type Linked, linkMisconception } from './linked.ts';

/** A case in a list: what failed, when and on which side. */
export interface CaseLine extends Linked {
  summary: string;
  date: string;
  dateInWords: string;
  side: Known<'cases'>['side'];
  sideLabel: string;
}

/** A case as a list shows it. */
export function caseLine(
  catalog: Catalog,
  { id, title, summary, date, side }: Known<'cases'>,
  links: Permalinks,
): CaseLine {
  return {
    id,
    title,
    href: links.case(id),
    summary,
    date,
    dateInWords: dateInWords(date),
    side,
    sideLabel: caseSideWords(catalog.site.provider.label)[side],
  };
}

/** Cases about one thing, newest first. */
export const casesAbout = (catalog: Catalog, about: About, links: Permalinks): CaseLine[] =>
  catalog.cases(about).map((entry) => caseLine(catalog, entry, links));

/** Misconceptions about one thing, by their belief. */
export const misconceptionsAbout = (catalog: Catalog, about: About, links: Permalinks): Linked[] =>
  catalog.misconceptions(about).map((entry) => linkMisconception(entry, links));
