import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What a build leaves on disk for the next one, by what it was made from. */
export interface DiskCache {
  /** What was made from this, or undefined; a broken file counts as none. */
  read(madeFrom: string): Promise<Buffer | undefined>;
  /** Keeps it. A disk that cannot be written is no error: the next build makes it again. */
  write(madeFrom: string, made: Buffer | string): Promise<void>;
}

/** What else decides how things come out: a change of it makes all that was kept worthless. */
export interface MadeBy {
  /** The project's folder. */
  root: string;
  /** Folder of the sources that make it, below the root. */
  sources: string;
  packages: readonly string[];
}

/** Opens the cache in `folder`. */
export function openDiskCache(folder: string, madeBy: MadeBy): DiskCache {
  const salt = hash(fingerprint(madeBy));
  const fileOf = (madeFrom: string): string => join(folder, hash(salt + madeFrom));
  return {
    async read(madeFrom) {
      try {
        const file = await readFile(fileOf(madeFrom));
        const end = file.indexOf('\n');
        const body = file.subarray(end + 1);
        return file.toString('latin1', 0, end) === hash(body) ? body : undefined;
      } catch {
        return undefined;
      }
    },
    async write(madeFrom, made) {
      const body = Buffer.from(made);
      const temporary = join(folder, `${randomUUID()}.tmp`);
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(temporary, Buffer.concat([Buffer.from(`${hash(body)}\n`), body]));
        await rename(temporary, fileOf(madeFrom)); // in one step: two builds at once never see half a file
      } catch {
        // See the interface: a cache that cannot be kept costs time, nothing else.
      }
    },
  };
}

/** The sources, their settings among them, and the versions of the packages. */
function fingerprint({ root, sources, packages }: MadeBy): string {
  const folder = join(root, sources);
  const names = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const require = createRequire(join(root, 'package.json'));
  return [
    ...names.sort().map((name) => readFileSync(join(folder, name), 'utf8')),
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

const hash = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 32);
