import type { Content, Noun, ProblemKind } from '../model/records.ts';
import { nouns } from '../schema/nouns.ts';
import { contentFiles, type FoundFile } from './content-files.ts';
import { fileProblem, readEntryFile, readProseFile, readSiteFile, shownPath } from './read-file.ts';

/**
 * The one reader of content/. It reads every file, holds it against its shape and reports whatever is wrong;
 * it never throws for what an author did. Whether what was read is also true, the rules say.
 * @param contentDir folder with site.yaml, docs/ and a folder a noun
 */
export function readContent(contentDir: string): Content {
  const files = contentFiles(contentDir);
  const content = emptyContent(shownPath(contentDir), files.length);
  for (const file of files) readInto(content, contentDir, file);
  if (!files.some(({ path }) => path === 'site.yaml' || path === '')) {
    const empty = files.length === 0;
    const fix = empty ? 'name the right folder in CONTENT_DIR' : 'write it; README.md beside it shows how';
    add(content, empty ? '' : 'site.yaml', 'unreadable', { what: empty ? 'is empty' : 'is missing', fix });
  }
  return content;
}

function readInto(content: Content, contentDir: string, { path, place }: FoundFile): void {
  switch (place.is) {
    case 'wrong':
      return add(content, path, place.kind, place);
    case 'entry':
      return readEntryInto(content, contentDir, place.noun, place.id);
    case 'site': {
      const { entry, problems } = readSiteFile(contentDir);
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
