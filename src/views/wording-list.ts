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
 * @param ids those to show, in this order; without it all, those of the provider's own page on the model first
 */
export function wordingList(catalog: Catalog, ids?: readonly string[]): WordingLine[] {
  const isMain = (url: string) => url === catalog.site.provider.model_url;
  const wordings =
    ids?.map((id) => catalog.get('wordings', id)) ??
    catalog
      .all('wordings')
      .sort(
        (a, b) =>
          Number(isMain(b.source.url)) - Number(isMain(a.source.url)) ||
          a.source.title.localeCompare(b.source.title, 'en'),
      );
  return wordings.map(({ id, source, date, draws_the_line, differs }) => ({
    id,
    source: storySource(catalog, source),
    date: date ? dateInWords(date) : '',
    line: draws_the_line,
    differs,
  }));
}
