import { openDiskCache } from '../disk-cache.ts';
import type { Drawing } from './drawing.ts';

/** Drawings on disk, by the text that they were made from. */
export interface DrawingCache {
  /** The drawing of this text, or undefined; a broken file counts as none. */
  read(text: string): Promise<Drawing | undefined>;
  write(text: string, drawing: Drawing): Promise<void>;
}

/** Opens the cache in `folder`. `root` is where the renderer's own sources and packages are. */
export function openDrawingCache(folder: string, root: string): DrawingCache {
  const cache = openDiskCache(folder, {
    root,
    sources: 'src/site/mermaid',
    packages: ['mermaid', 'linkedom', 'fontkit', '@fontsource/atkinson-hyperlegible-next'],
  });
  return {
    async read(text) {
      const kept = await cache.read(text);
      return kept && (JSON.parse(kept.toString()) as Drawing);
    },
    write: (text, drawing) => cache.write(text, JSON.stringify(drawing)),
  };
}
