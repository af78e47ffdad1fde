import { statSync } from 'node:fs';
import { join } from 'node:path';
import { HOST_FILES, headersFor } from '../../site/headers.ts';
import type { HeaderRule } from '../../site/headers.ts';
import { mediaTypeOf } from './media-types.ts';

/** A built folder and how it is published. */
export interface ServedSite {
  folder: string;
  /** `/` or `/docs/atlas/`. */
  basePath: string;
  rules: readonly HeaderRule[];
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** The file that is sent. */
  file?: string;
}

/**
 * Answers an address as a static host in production would: `index.html` for folders, 301 for a missing last
 * slash, the page 404.html with status 404, and the headers of the site on everything.
 * @param target path and query as they stand in the request.
 */
export function answer(site: ServedSite, target: string): Answer {
  const [path = '', query] = target.split(/\?(.*)/s);
  const headers = headersFor(site.rules, path);
  const redirect = (to: string): Answer => ({
    status: 301,
    headers: { ...headers, location: query === undefined ? to : `${to}?${query}` },
  });

  const decoded = decode(path);
  if (decoded === undefined) return { status: 400, headers };
  if (`${decoded}/` === site.basePath) return redirect(site.basePath);

  const name = nameBelow(site.basePath, decoded);
  if (name === undefined) return notFound(site, headers);
  const found = kindOf(join(site.folder, name));
  if (found === 'folder' && name !== '' && !name.endsWith('/')) return redirect(`${path}/`);
  const file = join(site.folder, found === 'folder' ? join(name, 'index.html') : name);
  return kindOf(file) === 'file' ? sent(200, headers, file) : notFound(site, headers);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The name of a file below the base path; nothing for a path that leaves the folder or hides another host in it. */
function nameBelow(basePath: string, path: string): string | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const name = path.slice(basePath.length);
  const parts = name.split('/');
  const odd = /[\\\0]/.test(name) || parts.includes('..') || parts.slice(0, -1).includes('');
  return odd || HOST_FILES.includes(name) ? undefined : name;
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    const found = statSync(path);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : undefined;
  } catch {
    // No such file, a file used as a folder, a name too long: for a reader all of these are "not found".
    return undefined;
  }
}

function notFound(site: ServedSite, headers: Record<string, string>): Answer {
  const page = join(site.folder, '404.html');
  return kindOf(page) === 'file' ? sent(404, headers, page) : { status: 404, headers };
}

function sent(status: number, headers: Record<string, string>, file: string): Answer {
  return { status, headers: { ...headers, 'content-type': mediaTypeOf(file) }, file };
}
