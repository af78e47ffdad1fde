import type { Content, Entry, FieldPath } from '../model/records.ts';
import { givenSources } from './given-sources.ts';

/** A date that an entry gives: `2026-11-24`, `2026-11` or `2026`. */
export interface GivenDate {
  entry: Entry<unknown>;
  path: FieldPath;
  date: string;
  /** Whether it may be announced before it comes. */
  mayBeAhead: boolean;
}

/** Every date in every entry. */
export function* givenDates(content: Content): Generator<GivenDate> {
  const past = (entry: Entry<unknown>, path: FieldPath, date: string | undefined): GivenDate[] =>
    date === undefined ? [] : [{ entry, path, date, mayBeAhead: false }];
  for (const { entry, path, source } of givenSources(content)) {
    yield* past(entry, [...path, 'checked'], source.checked);
  }
  const { cases, frameworks, providers, services, timeline, wordings } = content.entries;
  for (const entry of [...cases, ...timeline, ...wordings]) yield* past(entry, ['date'], entry.data.date);
  for (const entry of frameworks) yield* past(entry, ['version_date'], entry.data.version_date);
  for (const entry of providers) yield* past(entry, ['page', 'date'], entry.data.page.date);
  for (const entry of services) {
    const { state, date } = entry.data.lifecycle ?? {};
    const mayBeAhead = state === 'ending' || state === 'closed-to-new-customers';
    if (date) yield { entry, path: ['lifecycle', 'date'], date, mayBeAhead };
  }
}
