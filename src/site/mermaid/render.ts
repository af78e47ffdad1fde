import { join } from 'node:path';
import { checkSource } from './check-source.ts';
import type { Drawing } from './drawing.ts';
import { openDrawingCache, type DrawingCache } from './drawing-cache.ts';
import { createLayoutWorker, type LayoutWorker } from './layout-worker.ts';
import { readSource } from './source-text.ts';
import { writeSvg } from './write-svg.ts';

/** A diagram to draw, and how it is known on its page. */
export interface DiagramInput {
  /** Mermaid: a flowchart or a sequenceDiagram. */
  readonly text: string;
  /** Unique in the page; prefix of all ids in the drawing. */
  readonly id: string;
  /** What the picture shows, for those who do not see it. */
  readonly title: string;
  /** The same at length. */
  readonly description?: string;
  /** Where the text stands (`content/docs/x.mdx:12`), for error messages. */
  readonly at?: string;
  /** The site's base path, put in front of links that begin with `/`. */
  readonly base?: string;
}

/** What all copies of this module in one process share. */
interface Shared {
  readonly worker: LayoutWorker;
  readonly cache: DrawingCache;
  readonly drawings: Map<string, Promise<Drawing>>;
}

/**
 * Draws a diagram as one line of inline SVG. The same text is laid out once, for all pages and all builds.
 * Rejects with an Error that says what is wrong and how to mend it, beginning with `at` where that is given.
 */
export async function renderDiagram(input: DiagramInput): Promise<string> {
  const { id, title, description, at, base } = input;
  return tellingWhere(at, async () => {
    const drawing = await drawingOf(input.text);
    if (!/^[a-z][\w-]*$/i.test(id))
      throw new Error(`the id "${id}" must be a letter, then letters, digits, - or _`);
    if (!title.trim()) throw new Error('the diagram has no title; say in a few words what it shows');
    return writeSvg(drawing, {
      id,
      title,
      ...(description && { description }),
      ...(base && { base: base.replace(/\/+$/, '') }),
    });
  });
}

/** The laid-out diagram: from memory, from disk, or from Mermaid. */
export function drawingOf(text: string): Promise<Drawing> {
  const { layout } = readSource(text);
  const { drawings, worker, cache } = shared();
  let drawing = drawings.get(layout);
  if (!drawing) {
    drawing = (async () => {
      checkSource(layout);
      const kept = await cache.read(layout);
      if (kept) return kept;
      const drawn = await worker.layOut(layout);
      await cache.write(layout, drawn);
      return drawn;
    })();
    drawings.set(layout, drawing);
    drawing.catch(() => drawings.delete(layout)); // a repaired server may try again
  }
  return drawing;
}

/** Puts the place in front of what went wrong there. */
export async function tellingWhere<T>(at: string | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // No cause: Astro prints it below, and an author would read the same sentence twice.
    throw new Error(at ? `${at}: ${message}` : message);
  }
}

/**
 * Astro loads this module twice: as it is for the Markdown plugin, bundled for the pages.
 * Both find the one worker and the one memory here.
 */
function shared(): Shared {
  const key = Symbol.for('atlas.diagrams');
  const global = globalThis as typeof globalThis & { [key: symbol]: Shared | undefined };
  const root = process.cwd();
  return (global[key] ??= {
    worker: createLayoutWorker(root),
    cache: openDrawingCache(join(root, 'node_modules/.cache/diagrams'), root),
    drawings: new Map(),
  });
}
