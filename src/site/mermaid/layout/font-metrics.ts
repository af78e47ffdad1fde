import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openSync, type Font } from 'fontkit';

/** What a layout has to know of the site's typeface. Sizes and results are in px. */
export interface FontMetrics {
  /** Width of one line. Throws when a character has no glyph. */
  width(text: string, size: number, bold: boolean): number;
  /** Height above the baseline, in whole px as browsers round it. */
  ascent(size: number): number;
  /** Depth below the baseline, in whole px as browsers round it. */
  descent(size: number): number;
  /** Half of the height of a small x: what `dominant-baseline: middle` centres on. */
  halfXHeight(size: number): number;
}

/**
 * Opens the regular and the bold file of the site's typeface.
 * The static files, because fontkit cannot read the variable woff2; their outlines are the same.
 */
export function loadFontMetrics(root: string): FontMetrics {
  const resolve = createRequire(join(root, 'package.json')).resolve;
  const open = (weight: number): Font =>
    openSync(
      resolve(
        `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
      ),
    );
  const regular = open(400);
  const bold = open(700);
  const known = new Map<string, number>();

  function emWidth(text: string, isBold: boolean): number {
    const key = `${isBold ? 'b' : 'r'}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      const font = isBold ? bold : regular;
      refuseMissingGlyphs(font, text);
      width = font.layout(text).advanceWidth / font.unitsPerEm;
      known.set(key, width);
    }
    return width;
  }

  return {
    width: (text, size, isBold) => emWidth(text, isBold) * size,
    ascent: (size) => Math.round((regular.ascent / regular.unitsPerEm) * size),
    descent: (size) => Math.round((-regular.descent / regular.unitsPerEm) * size),
    halfXHeight: (size) => ((regular.xHeight / regular.unitsPerEm) * size) / 2,
  };
}

/** A missing glyph would be drawn in the reader's fallback font, of unknown width: the author hears of it. */
function refuseMissingGlyphs(font: Font, text: string): void {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (font.hasGlyphForCodePoint(codePoint)) continue;
    const code = codePoint.toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `the typeface of the drawings has no glyph for "${character}" (U+${code}) in "${text}"; write it in Latin letters or in words`,
    );
  }
}
