import { isAbsolute, join, relative } from 'node:path';
import type { z } from 'zod';
import type { LoadProblem, Noun, NounData } from '../model/records.ts';
import { nouns } from '../schema/nouns.ts';
import { type Site, siteSchema } from '../schema/site.ts';
import { type EntryRead, readEntry } from './read-entry.ts';
import { type ProseRead, readProse } from './read-prose.ts';
import { readText } from './read-text.ts';

const schemas: { [N in Noun]: z.ZodType<NounData[N]> } = nouns;

/** One entry of a noun from its file. */
export const readEntryFile = <N extends Noun>(
  contentDir: string,
  noun: N,
  id: string,
): EntryRead<NounData[N]> => readYaml(contentDir, `${noun}/${id}.yaml`, id, schemas[noun]);

/** What site.yaml says. */
export const readSiteFile = (contentDir: string): EntryRead<Site> =>
  readYaml(contentDir, 'site.yaml', 'site', siteSchema);

/** @param path of an MDX file below the content folder */
export function readProseFile(contentDir: string, path: string, slug: string): ProseRead {
  const file = shownPath(contentDir, path);
  const read = readText(join(contentDir, path));
  return 'text' in read
    ? readProse({ id: slug, file, text: read.text })
    : { problems: [fileProblem('unreadable', file, read)] };
}

function readYaml<Data>(
  contentDir: string,
  path: string,
  id: string,
  schema: z.ZodType<Data>,
): EntryRead<Data> {
  const file = shownPath(contentDir, path);
  const read = readText(join(contentDir, path));
  return 'text' in read
    ? readEntry(schema, { id, file, text: read.text })
    : { problems: [fileProblem('unreadable', file, read)] };
}

/** A problem of a file as a whole. */
export const fileProblem = (
  kind: LoadProblem['kind'],
  file: string,
  { what, fix }: { what: string; fix: string },
): LoadProblem => ({ kind, file, line: 1, column: 1, field: '', what, fix });

/** A path below the content folder as messages name it: from here where it lies below here, else in full. */
export function shownPath(contentDir: string, path = ''): string {
  const full = join(contentDir, path);
  const near = relative('.', full);
  return (near.startsWith('..') || isAbsolute(near) ? full : near).replaceAll('\\', '/').replace(/\/$/, '');
}
