import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
/** The folder that the tested site is served from. */
const SITE = resolve(ROOT, process.env['OUT_DIR'] || 'dist');

/** Kinds of pages, by their address relative to the site. The first that fits holds. */
const KINDS = {
  home: /^$/,
  matrix: /^services\/$/,
  // Both live at the same kind of address; a family has no table of duties.
  service: /^services\/[^/]+\/$/,
  family: /^services\/[^/]+\/$/,
  layers: /^layers\/$/,
  layer: /^layers\//,
  controls: /^controls\/$/,
  control: /^controls\//,
  frameworks: /^frameworks\/$/,
  framework: /^frameworks\//,
  comparisons: /^compare\/$/,
  comparison: /^compare\//,
  cases: /^cases\/$/,
  case: /^cases\//,
  misconceptions: /^misconceptions\/$/,
  glossary: /^glossary\/$/,
  providers: /^providers\/$/,
  rules: /^about\/rules\/$/,
  search: /^search\/$/,
  missing: /^404\.html$/,
  prose: /^(start|model|guides|about)\//,
} as const;

export type PageKind = keyof typeof KINDS;
export const pageKinds = Object.keys(KINDS) as PageKind[];

interface BuiltPage {
  /** Relative to the site: `''`, `services/`, … */
  address: string;
  /** Nothing when no kind fits. */
  kind: PageKind | undefined;
  bytes: number;
}

/** Every page of the built site with its kind. @throws Error when there is no site. */
export function builtPages(): BuiltPage[] {
  const files = readdirSync(SITE, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const address = file
        .split(sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1');
      const html = readFileSync(join(SITE, file), 'utf8');
      return { address, kind: kindOf(address, html), bytes: html.length };
    });
}

function kindOf(address: string, html: string): PageKind | undefined {
  const kind = pageKinds.find((name) => KINDS[name].test(address));
  return kind === 'service' && !html.includes('id="duties"') ? 'family' : kind;
}

/** The addresses of the heaviest and the lightest page of a kind; one where the kind has one page only. */
export function extremesOf(kind: PageKind): string[] {
  const pages = builtPages()
    .filter((page) => page.kind === kind)
    .sort((a, b) => b.bytes - a.bytes);
  return [...new Set([pages.at(0), pages.at(-1)])].flatMap((page) => (page ? [page.address] : []));
}
