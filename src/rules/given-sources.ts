import type { Content, Entry, FieldPath } from '../model/records.ts';
import type { Source } from '../schema/source.ts';

/** A source that an entry gives, and where. */
export interface GivenSource {
  entry: Entry<unknown>;
  path: FieldPath;
  source: Source;
}

/** All sources of services and of what is told: cases, misconceptions, wordings and events. */
export function* givenSources({ entries }: Content): Generator<GivenSource> {
  for (const entry of entries.services) {
    for (const [key, source] of Object.entries(entry.data.sources ?? {})) {
      yield { entry, path: ['sources', key], source };
    }
  }
  for (const entry of entries.cases) {
    for (const [at, source] of entry.data.sources.entries()) yield { entry, path: ['sources', at], source };
  }
  for (const entry of [...entries.misconceptions, ...entries.wordings, ...entries.timeline]) {
    yield { entry, path: ['source'], source: entry.data.source };
  }
}
