import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Noun } from '../model/records.ts';
import { readContent } from './from-files.ts';
import { contentFolder } from './content-folder.ts';

/**
 * Hands the entries of one noun, already read and held against their schema, to Astro. Astro then reloads
 * pages when a file changes. Problems are not told here: the integration that stops a build tells them all.
 */
export const entriesOf = (noun: Noun | 'site'): Loader => ({
  name: `atlas-${noun}`,
  load: (context) => {
    fill(noun, context);
    context.watcher?.on('all', (_event, path) => {
      if (belongs(noun, path)) fill(noun, context);
    });
    return Promise.resolve();
  },
});

/** One reading serves all nouns of a build. */
let read: ReturnType<typeof readContent> | undefined;

function fill(noun: Noun | 'site', { store, generateDigest, watcher }: LoaderContext): void {
  read = watcher || !read ? readContent(contentFolder()) : read;
  const entries = noun === 'site' ? (read.site ? [read.site] : []) : read.entries[noun];
  store.clear();
  for (const { id, file, data } of entries)
    store.set({ id, data, filePath: file, digest: generateDigest(data) });
}

const belongs = (noun: Noun | 'site', path: string): boolean => {
  const below = relative(contentFolder(), path).replaceAll('\\', '/');
  return noun === 'site' ? below === 'site.yaml' : below.startsWith(`${noun}/`);
};
