import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The files of a built folder, sorted, with `/` between folders. @throws Error with one sentence when it is missing. */
export function builtFiles(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll(sep, '/'),
      )
      .sort();
  } catch {
    throw new Error(`There is no built site in ${folder}. Build it first: npm run build.`);
  }
}

/** The texts of the files of a built folder whose name fits, by their name. */
export function textsOf(folder: string, files: readonly string[], fits: RegExp): Map<string, string> {
  const wanted = files.filter((file) => fits.test(file));
  return new Map(wanted.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
