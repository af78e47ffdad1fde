import { sep } from 'node:path';
import { filesOf, SERVED } from './site-files.ts';

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
  return [...filesOf(SERVED, /\.html$/)].map(([file, html]) => {
    const address = file
      .split(sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1');
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
