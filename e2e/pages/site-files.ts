import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from '../site-builder.ts';

/** The folder that the tested site is served from. */
export const SERVED = resolve(ROOT, process.env['OUT_DIR'] || 'dist');

/** The text of every file of a folder whose name fits, by its path in the folder. */
export function filesOf(folder: string, name: RegExp): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => name.test(file));
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}
