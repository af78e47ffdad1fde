import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Drawing } from './drawing.ts';

/** Drawings on disk, by the text that they were made from. */
export interface DrawingCache {
  /** The drawing of this text, or undefined; a broken file counts as none. */
  read(text: string): Promise<Drawing | undefined>;
  /** Keeps a drawing. A disk that cannot be written is no error: the next build draws again. */
  write(text: string, drawing: Drawing): Promise<void>;
}

/** Opens the cache below `folder`. `root` is where the renderer's own sources and packages are. */
export function openDrawingCache(folder: string, root: string): DrawingCache {
  const salt = hash(fingerprint(root));
  const fileOf = (text: string): string => join(folder, `${hash(salt + text)}.json`);
  return {
    async read(text) {
      try {
        const [sum, body = ''] = (await readFile(fileOf(text), 'utf8')).split('\n');
        return sum === hash(body) ? (JSON.parse(body) as Drawing) : undefined;
      } catch {
        return undefined;
      }
    },
    async write(text, drawing) {
      const body = JSON.stringify(drawing);
      const temporary = join(folder, `${randomUUID()}.tmp`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(temporary, `${hash(body)}\n${body}`);
        await rename(temporary, fileOf(text)); // in one step: two builds at once never see half a file
      } catch {
        // See the interface: a cache that cannot be kept costs time, nothing else.
      }
    },
  };
}

/** All that decides how a text comes out: the renderer's sources (its settings among them) and its packages. */
function fingerprint(root: string): string {
  const folder = join(root, 'src/site/mermaid');
  const sources = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const require = createRequire(join(root, 'package.json'));
  const packages = ['mermaid', 'linkedom', 'fontkit', '@fontsource/atkinson-hyperlegible-next'];
  return [
    ...sources.sort().map((name) => readFileSync(join(folder, name), 'utf8')),
    ...packages.map((name) => versionOf(require, name)),
  ].join('\n');
}

function versionOf(require: NodeJS.Require, name: string): string {
  const folders = require.resolve.paths(name) ?? [];
  for (const folder of folders) {
    const file = join(folder, name, 'package.json');
    if (!existsSync(file)) continue;
    const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    return `${name}@${version}`;
  }
  throw new Error(`the package ${name} is not installed; run npm ci`);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
