import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Noun, NounData } from '../model/records.ts';
import type { Site } from '../schema/site.ts';
import { contentFolder } from './content-folder.ts';
import { contentOfBuild, readNoun, readSite } from './from-files.ts';
import { placeOf } from './place-of.ts';
import type { EntryRead } from './read-entry.ts';
import { readEntryFile } from './read-file.ts';

type Collection = Noun | 'site';
type Read = EntryRead<NounData[Noun] | Site>;

/**
 * Hands the entries of one noun, or site.yaml, to Astro: read and held against their shape already. While
 * developing it follows the files, so that the open page reloads; a file that breaks keeps what it said before.
 */
export const entriesOf = (collection: Collection): Loader => ({
  name: `atlas-${collection}`,
  load(context) {
    context.store.clear();
    for (const read of readAll(collection, context)) put(read, context);
    context.watcher?.add(resolve(contentFolder()));
    context.watcher?.on('all', (event, path) => follow(collection, context, event, path));
    return Promise.resolve();
  },
});

/** A build has been stopped before this if a file is broken; and it has read them all. */
function readAll(collection: Collection, { watcher }: LoaderContext): Read[] {
  const folder = contentFolder();
  if (watcher) return collection === 'site' ? [readSite(folder)] : readNoun(folder, collection);
  const { site, entries } = contentOfBuild(folder);
  const known = collection === 'site' ? [site] : entries[collection];
  return known.flatMap((entry) => (entry ? [{ entry, problems: [] }] : []));
}

function follow(collection: Collection, context: LoaderContext, event: string, path: string): void {
  const folder = contentFolder();
  const place = placeOf(relative(folder, path).replaceAll('\\', '/'), event.endsWith('Dir'));
  if (place.is === 'site' && collection === 'site') put(readSite(folder), context);
  if (place.is !== 'entry' || place.noun !== collection) return;
  if (event === 'unlink') context.store.delete(place.id);
  else put(readEntryFile(folder, place.noun, place.id), context);
}

function put({ entry, problems }: Read, context: LoaderContext): void {
  for (const { file, line, what } of problems) context.logger.error(`${file}:${line}  ${what}`);
  if (!entry) return;
  const { id, data } = entry;
  const filePath = relative(fileURLToPath(context.config.root), resolve(entry.file)).replaceAll('\\', '/');
  context.store.set({ id, data: { ...data }, filePath, digest: context.generateDigest({ ...data }) });
}
