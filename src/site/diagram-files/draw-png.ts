import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { openDiskCache } from '../disk-cache.ts';
import { fontFiles } from './font-files.ts';
import { indexedPng } from './indexed-png.ts';

/** Two columns of boxes come out about 750 px wide and then fill the height of a slide. */
const zoom = 1.5;

const root = process.cwd();
const cache = openDiskCache(join(root, 'node_modules/.cache/diagram-files'), {
  root,
  sources: 'src/site/diagram-files',
  packages: ['@resvg/resvg-js', '@fontsource/atkinson-hyperlegible-next'],
});
let fonts: Promise<string[]> | undefined;

/** What is being drawn at this moment, so that nothing is drawn twice. */
const begun = new Map<string, Promise<Buffer>>();

/** Draws a complete SVG as PNG in the site's own typeface. The same SVG is drawn once, for all builds. */
export function drawPng(svg: string): Promise<Buffer> {
  const png = begun.get(svg) ?? keptOrDrawn(svg).finally(() => begun.delete(svg));
  begun.set(svg, png);
  return png;
}

async function keptOrDrawn(svg: string): Promise<Buffer> {
  const kept = await cache.read(svg);
  if (kept) return kept;
  fonts ??= fontFiles(join(root, 'node_modules/.cache/diagram-fonts'), root);
  const { width, height, pixels } = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: await fonts, loadSystemFonts: false, defaultFontFamily: 'Atkinson Hyperlegible Next' },
  });
  const png = await indexedPng({ width, height, rgba: pixels });
  await cache.write(svg, png);
  return png;
}
