import type { Catalog } from '../model/catalog.ts';
import { storySource, type StorySource } from './case-page.ts';
import { dateInWords } from './date-words.ts';

/** How one text words the split. */
export interface WordingLine {
  id: string;
  source: StorySource;
  /** Date that the text bears; empty for one without. */
  date: string;
  line: string;
  differs: string;
}

/**
 * Texts side by side.
 * @param ids those to show, in this order; without it all, by title
 */
export function wordingList(catalog: Catalog, ids?: readonly string[]): WordingLine[] {
  const wordings =
    ids?.map((id) => catalog.get('wordings', id)) ??
    catalog.all('wordings').sort((a, b) => a.source.title.localeCompare(b.source.title, 'en'));
  return wordings.map(({ id, source, date, draws_the_line, differs }) => ({
    id,
    source: storySource(catalog, source),
    date: date ? dateInWords(date) : '',
    line: draws_the_line,
    differs,
  }));
}
