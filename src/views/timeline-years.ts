import type { Catalog } from '../model/catalog.ts';
import { storySource, type StorySource } from './case-page.ts';
import { dateInWords } from './date-words.ts';

/** The events of one year. */
export interface TimelineYear {
  year: string;
  events: { id: string; date: string; dateInWords: string; event: string; source: StorySource }[];
}

/** Which years to show; a bound that is left out does not bind. */
export interface Years {
  from?: number | undefined;
  to?: number | undefined;
}

/** Events by year, oldest first; within a year what is dated only by it comes first. */
export function timelineYears(catalog: Catalog, { from = 0, to = Infinity }: Years = {}): TimelineYear[] {
  const events = catalog
    .all('timeline')
    .map((entry) => ({ ...entry, year: entry.date.slice(0, 'yyyy'.length) }))
    .filter(({ year }) => from <= Number(year) && Number(year) <= to)
    .sort((a, b) => a.date.localeCompare(b.date, 'en'));
  return [...Map.groupBy(events, ({ year }) => year)].map(([year, ofYear]) => ({
    year,
    events: ofYear.map(({ id, date, event, source }) => ({
      id,
      date,
      dateInWords: dateInWords(date),
      event,
      source: storySource(catalog, source),
    })),
  }));
}
