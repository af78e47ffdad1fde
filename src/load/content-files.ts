import { readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Place, placeOf } from './place-of.ts';
import { unreadable } from './read-text.ts';

/** A path of the content folder that matters, and what it is for. */
export interface FoundFile {
  /** Below the content folder, with `/`. */
  path: string;
  place: Exclude<Place, { is: 'folder' } | { is: 'ignored' }>;
}

/** All files below a content folder in the order of their names. A path that cannot be read is a place gone wrong. */
export function contentFiles(contentDir: string, below = ''): FoundFile[] {
  let names: string[];
  try {
    names = readdirSync(join(contentDir, below)).sort();
  } catch (error) {
    return [{ path: below, place: { is: 'wrong', kind: 'unreadable', ...unreadable(error) } }];
  }
  return names.flatMap((name) => {
    const path = below ? `${below}/${name}` : name;
    return found(contentDir, path);
  });
}

function found(contentDir: string, path: string): FoundFile[] {
  const stats = statsOf(join(contentDir, path));
  const place = placeOf(path, stats?.isDirectory() ?? false);
  if (place.is === 'ignored') return [];
  if (place.is === 'folder') return contentFiles(contentDir, path);
  if (stats && !stats.isDirectory() && !stats.isFile()) {
    const what = 'is a pipe or a device, no file';
    return [{ path, place: { is: 'wrong', kind: 'unreadable', what, fix: 'remove it' } }];
  }
  return [{ path, place }];
}

/** A link that leads nowhere has no stats; whoever reads it is told why. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
