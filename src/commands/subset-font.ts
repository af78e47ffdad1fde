/**
 * `npm run font`: makes the one font file of the site from the face that comes as a package, with the signs
 * that the site uses. Run once, and again when a sign is added; the result is committed. A sign that the face
 * does not have stays with the reader's own font.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSync } from 'fontkit';
import subsetFont from 'subset-font';
import { fail, print } from './print.ts';

const PACKAGE = join('node_modules', '@fontsource-variable', 'atkinson-hyperlegible-next');
const FACE = join(PACKAGE, 'files', 'atkinson-hyperlegible-next-latin-wght-normal.woff2');
const FOLDER = join('public', 'fonts');
const RESULT = join(FOLDER, 'atkinson-hyperlegible-next.woff2');

const ASCII = String.fromCodePoint(...Array.from({ length: 95 }, (_, at) => 0x20 + at));
/** Dashes, quotes, the signs of tables and lists, and the letters of names that occur in the content. */
const MORE = '\u00a0–—…‘’“”·•×−→←↑↓✓§©®½°%£€éèüäöñç';

/** Writes the subset, and says what it holds and what the face lacks. */
async function makeFont(): Promise<void> {
  const font = openSync(FACE);
  const has = (sign: string) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
  const signs = [...ASCII, ...MORE];
  const subset = await subsetFont(readFileSync(FACE), signs.filter(has).join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  writeFileSync(RESULT, subset);
  // The Open Font License wants to go wherever the font goes.
  copyFileSync(join(PACKAGE, 'LICENSE'), join(FOLDER, 'OFL.txt'));
  print(`${RESULT}: ${subset.length} bytes, ${signs.filter(has).length} signs, weights 400 to 700.`);
  print(`Not in the face: ${signs.filter((sign) => !has(sign)).join(' ') || 'none'}`);
}

await makeFont().catch(fail);
