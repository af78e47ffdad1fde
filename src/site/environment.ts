import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentFolder } from '../load/content-folder.ts';

/** Where a build reads from, where it writes to, and where its result will live. */
export interface Environment {
  /** `CONTENT_DIR`: the folder of the authors' files, absolute. Default `content`. */
  contentDir: string;
  /** `SITE_URL`: the origin where readers find the site, without a slash at its end. */
  siteUrl: string;
  /** `BASE_PATH`: the folder of the site below that origin, with a slash on both sides: `/` or `/docs/atlas/`. */
  basePath: string;
  /** `OUT_DIR`: the folder that a build fills, absolute. Default `dist`. */
  outDir: string;
  /** `CACHE_DIR`: what one build leaves for the next, absolute. Builds of different content need different ones. */
  cacheDir: string;
}

/** The address that `npm start` prints, so that links made absolute work on the machine of whoever tries it. */
const LOCAL_SITE = 'http://localhost:4321';

/**
 * Reads the environment variables that choose a build. The one place that knows their names and defaults.
 * @param variables the environment of the process; an empty value counts as absent.
 * @throws Error with one sentence for a person, when a value cannot be used.
 */
export function environment(variables: NodeJS.ProcessEnv = process.env): Environment {
  return {
    ...builtSite(variables),
    contentDir: readableFolder(contentFolder(variables)),
    cacheDir: resolve(variables['CACHE_DIR'] || 'node_modules/.astro'),
  };
}

/** What concerns a finished build, for commands that read `dist` and never the content. */
export type BuiltSite = Pick<Environment, 'siteUrl' | 'basePath' | 'outDir'>;

/** The part of `environment` that needs no content folder. @throws Error as there. */
export function builtSite(variables: NodeJS.ProcessEnv = process.env): BuiltSite {
  return {
    siteUrl: siteOrigin(variables['SITE_URL'] || LOCAL_SITE),
    basePath: normalizeBasePath(variables['BASE_PATH'] ?? ''),
    outDir: resolve(variables['OUT_DIR'] || 'dist'),
  };
}

/**
 * Gives a base path its one spelling, whatever slashes it was written with.
 * @returns `/`, or the path with a slash at its start and its end.
 * @throws Error when a part of the path would have to be escaped in an address.
 */
export function normalizeBasePath(written: string): string {
  const parts = written.split('/').filter((part) => part !== '');
  const odd = parts.find((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part));
  if (odd !== undefined) {
    throw new Error(
      `BASE_PATH "${written}" is not a path: "${odd}" may hold letters, digits and . _ ~ - only. Write it like docs/atlas.`,
    );
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

function siteOrigin(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (url === undefined || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(`SITE_URL "${written}" is not an address. Write it like https://atlas.example.org.`);
  }
  if (written.replace(/\/$/, '') !== url.origin) {
    throw new Error(
      `SITE_URL "${written}" may name the origin only, ${url.origin}. A path goes into BASE_PATH, for example BASE_PATH=docs/atlas.`,
    );
  }
  return url.origin;
}

function readableFolder(written: string): string {
  const cure = 'Set CONTENT_DIR to a folder like content/.';
  const found = statSync(written, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`There is no content folder "${written}". ${cure}`);
  if (!found.isDirectory()) throw new Error(`The content folder "${written}" is a file. ${cure}`);
  if (entriesOf(written).length === 0) throw new Error(`The content folder "${written}" is empty. ${cure}`);
  return resolve(written);
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw new Error(`The content folder "${folder}" cannot be read: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}
