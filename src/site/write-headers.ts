import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatHeaders, headerRules } from './headers.ts';
import type { BuiltEntry } from './headers.ts';
import { inlineCode, scriptHash } from './inline-code.ts';

/** At most this many places are listed when pages hold what the policy would block. */
const SHOWN = 10;

/** Ends a build with the file of headers that the pages need, or stops it when the policy would block a page. */
export function headers(basePath: string): AstroIntegration {
  return {
    name: 'atlas-headers',
    hooks: { 'astro:build:done': ({ dir }) => writeHeaders(fileURLToPath(dir), basePath) },
  };
}

/**
 * Reads every page of a built folder and writes its `_headers`.
 * @throws Error that lists the places with styles or handlers in the HTML.
 */
export function writeHeaders(folder: string, basePath: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
  const hashes = new Set<string>();
  const blocked: string[] = [];
  for (const page of pages) {
    const code = inlineCode(readFileSync(join(folder, page), 'utf8'));
    for (const script of code.scripts) hashes.add(scriptHash(script));
    for (const { line, what } of code.blocked) blocked.push(`${page}:${line}  ${what}`);
  }
  if (blocked.length > 0) throw blockedError(blocked);
  const rules = headerRules({
    basePath,
    scriptHashes: [...hashes].sort(),
    entries: entriesOf(folder, pages),
  });
  writeFileSync(join(folder, '_headers'), formatHeaders(rules));
}

function entriesOf(folder: string, pages: readonly string[]): BuiltEntry[] {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => ({
      name: entry.name,
      kind: entry.isDirectory() ? ('folder' as const) : ('file' as const),
      pages: pages.some((page) => page === entry.name || page.split(/[\\/]/)[0] === entry.name),
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function blockedError(blocked: readonly string[]): Error {
  const more = blocked.length > SHOWN ? [`… and ${blocked.length - SHOWN} more`] : [];
  const error = new Error(
    [
      `The Content-Security-Policy blocks ${blocked.length} pieces of the built pages; put them into style sheets and modules:`,
      ...blocked.slice(0, SHOWN),
      ...more,
    ].join('\n  '),
  );
  error.stack = '';
  return error;
}
