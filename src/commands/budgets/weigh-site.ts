import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFiles, textsOf } from '../built-files.ts';
import type { WeighedFile, WeighedPage, WeighedSite } from './budgets.ts';
import { firstLoad } from './first-load.ts';
import type { SiteFiles } from './first-load.ts';
import { kindOf } from './page-kind.ts';
import { partsOf } from './weigh-page.ts';

/** Fonts and pictures are compressed already. */
const PACKED = /\.(woff2|png|jpe?g|webp|avif|ico)$/;
/** A word of the drawing library's own code, which no prose about drawings puts into a script. */
const DRAWING_LIBRARY = 'mermaidAPI';

/** Bytes of a text or a file as they travel, compressed as well as gzip can. */
export const compressed = (content: string | Buffer): number => gzipSync(content, { level: 9 }).length;

/** Weighs every page of a built folder. @throws Error with one sentence when it is missing. */
export function weighSite(folder: string, basePath: string): WeighedSite {
  const files = builtFiles(folder);
  const weights = new Map<string, number>();
  const weight = (file: string) => {
    const known = weights.get(file) ?? weigh(folder, file);
    weights.set(file, known);
    return known;
  };
  const text = (file: string) => readFileSync(join(folder, file), 'utf8');
  const site: SiteFiles = { basePath, weight, text };
  const pick = (fits: (file: string) => boolean): WeighedFile[] =>
    files.filter(fits).map((name) => ({ name, bytes: weight(name) }));
  return {
    pages: [...textsOf(folder, files, /\.html$/)].map(([file, html]) => weighPage(file, html, site)),
    fonts: pick((file) => /\.(woff2?|ttf|otf)$/.test(file)),
    drawings: pick((file) => /\.svg$/.test(file)),
    drawingScripts: pick((file) => /\.js$/.test(file) && text(file).includes(DRAWING_LIBRARY)),
  };
}

function weigh(folder: string, file: string): number {
  const content = readFileSync(join(folder, file));
  return PACKED.test(file) ? content.length : compressed(content);
}

function weighPage(file: string, html: string, site: SiteFiles): WeighedPage {
  const address = file.replace(/(^|\/)index\.html$/, '$1');
  const parts = partsOf(html);
  return {
    address,
    kind: kindOf(address),
    elements: parts.elements,
    chapterLinks: parts.chapterLinks,
    drawing: Math.max(0, ...parts.drawings.map(compressed)),
    ...firstLoad(compressed(html), parts, site),
  };
}
