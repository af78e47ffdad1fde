import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const weights = [400, 700] as const;

/** Latin letters, and the signs of prose around them. */
const characters = [range(0x20, 0x24f), range(0x2000, 0x206f), '€→−≤≥'].join('');

/**
 * The site's typeface as files that resvg can open: it reads no woff2.
 * @param folder where they are put
 * @param root the project's folder
 * @returns their paths
 */
export async function fontFiles(folder: string, root: string): Promise<string[]> {
  const { resolve } = createRequire(join(root, 'package.json'));
  await mkdir(folder, { recursive: true });
  return Promise.all(
    weights.map(async (weight) => {
      const name = `atkinson-hyperlegible-next-latin-${weight}-normal`;
      const woff2 = await readFile(resolve(`@fontsource/atkinson-hyperlegible-next/files/${name}.woff2`));
      const path = join(folder, `${name}.ttf`);
      const temporary = `${path}.${process.pid}.tmp`;
      await writeFile(temporary, await subsetFont(woff2, characters, { targetFormat: 'sfnt' }));
      await rename(temporary, path); // in one step: two builds at once never see half a file
      return path;
    }),
  );
}

function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
