import { resolve } from 'node:path';
import type { Content, Noun, NounData, ProblemKind } from '../model/records.ts';
import { nouns } from '../schema/nouns.ts';
import type { Site } from '../schema/site.ts';
import { contentFiles, type FoundFile } from './content-files.ts';
import type { EntryRead } from './read-entry.ts';
import { fileProblem, readEntryFile, readProseFile, readSiteFile, shownPath } from './read-file.ts';

/**
 * The one reader of content/. It reads every file, holds it against its shape and reports whatever is wrong;
 * it never throws for what an author did. Whether what was read is also true, the rules say.
 * @param contentDir folder with site.yaml, docs/ and a folder a noun
 */
export function readContent(contentDir: string): Content {
  const files = contentFiles(contentDir);
  const content = emptyContent(shownPath(contentDir), files.filter(({ path }) => path !== '').length);
  for (const file of files) readInto(content, contentDir, file);
  if (!files.some(({ path }) => path === 'site.yaml' || path === '')) {
    const empty = files.length === 0;
    const fix = empty ? 'name the right folder in CONTENT_DIR' : 'write it; README.md beside it shows how';
    add(content, empty ? '' : 'site.yaml', 'unreadable', { what: empty ? 'is empty' : 'is missing', fix });
  }
  return content;
}

/** The entries of one noun alone, and what is wrong with them. */
export const readNoun = <N extends Noun>(contentDir: string, noun: N): EntryRead<NounData[N]>[] =>
  contentFiles(contentDir, noun).flatMap(({ place }) =>
    place.is === 'entry' ? [readEntryFile(contentDir, noun, place.id)] : [],
  );

/** What site.yaml alone says. */
export const readSite = (contentDir: string): EntryRead<Site> => readSiteFile(contentDir);

/**
 * Reads content/ anew for a build and keeps it. Astro runs a second, bundled copy of this module to load its
 * collections: that finds here what the first has read, and a build reads every file once.
 */
export function readForBuild(contentDir: string): Content {
  const content = readContent(contentDir);
  kept().set(resolve(contentDir), content);
  return content;
}

/** What `readForBuild` has read; where nothing was read yet, it is read now. */
export const contentOfBuild = (contentDir: string): Content =>
  kept().get(resolve(contentDir)) ?? readForBuild(contentDir);

const KEPT = Symbol.for('atlas.content');

function kept(): Map<string, Content> {
  const shared = globalThis as { [KEPT]?: Map<string, Content> };
  return (shared[KEPT] ??= new Map<string, Content>());
}

function readInto(content: Content, contentDir: string, { path, place }: FoundFile): void {
  switch (place.is) {
    case 'wrong':
      return add(content, path, place.kind, place);
    case 'entry':
      return readEntryInto(content, contentDir, place.noun, place.id);
    case 'site': {
      const { entry, problems } = readSite(contentDir);
      if (entry) content.site = entry;
      content.problems.push(...problems);
      return;
    }
    case 'prose': {
      const { prose, problems } = readProseFile(contentDir, path, place.slug);
      content.slugs.add(place.slug);
      if (prose) content.prose.push(prose);
      content.problems.push(...problems);
    }
  }
}

function readEntryInto<N extends Noun>(content: Content, contentDir: string, noun: N, id: string): void {
  const { entry, problems } = readEntryFile(contentDir, noun, id);
  content.ids[noun].add(id);
  if (entry) content.entries[noun].push(entry);
  content.problems.push(...problems);
}

function add(content: Content, path: string, kind: ProblemKind, words: { what: string; fix: string }): void {
  content.problems.push(fileProblem(kind, path ? `${content.folder}/${path}` : content.folder, words));
}

function emptyContent(folder: string, fileCount: number): Content {
  const names = Object.keys(nouns);
  return {
    folder,
    fileCount,
    entries: Object.fromEntries(names.map((noun) => [noun, []])) as unknown as Content['entries'],
    ids: Object.fromEntries(names.map((noun) => [noun, new Set()])) as unknown as Content['ids'],
    prose: [],
    slugs: new Set(),
    problems: [],
  };
}
