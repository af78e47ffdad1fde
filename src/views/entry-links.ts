import type { Noun } from '../model/records.ts';
import type { Site } from '../schema/site.ts';

/** Ways from an entry's page to its source file. */
export interface EntryLinks {
  file: string;
  history: string;
  report: string;
}

/**
 * Where the file of an entry can be read, its history seen and an error in it reported.
 * @param name what the entry is called, for the title of the report
 */
export function entryLinks({ links }: Site, noun: Noun, id: string, name: string): EntryLinks {
  const path = `content/${noun}/${id}.yaml`;
  return {
    file: links.file + path,
    history: links.history + path,
    report: `${links.report}?title=${encodeURIComponent(`${name} (${path})`)}`,
  };
}
