import { lineAt } from '../../site/line-at.ts';
import { readPage } from './read-page.ts';
import type { BuiltPage } from './read-page.ts';
import { resolveLink } from './resolve-link.ts';
import type { Publication } from './resolve-link.ts';

/** The page that answers where no other does. */
export const NOT_FOUND = '404.html';

/** A built site in memory. */
export interface BuiltFiles extends Publication {
  /** Every file of the built folder, with `/` between folders. */
  files: ReadonlySet<string>;
  /** The text of every HTML file, by its name. */
  pages: ReadonlyMap<string, string>;
  /** Addresses without https that the content gives a reason for. */
  allowed: ReadonlySet<string>;
}

/** One thing that is wrong with a page. */
export interface LinkProblem {
  page: string;
  line: number;
  /** In words, with the link. The same fault on many pages has the same words. */
  message: string;
}

export interface LinkReport {
  problems: LinkProblem[];
  links: number;
}

/** Checks every link, picture, script and target of a built site. */
export function checkLinks(site: BuiltFiles): LinkReport {
  const pages = new Map([...site.pages].map(([name, html]) => [name, readPage(html)]));
  const problems = [...pages].flatMap(([name, page]) => {
    const found = [...doubleIds(page), ...faultyLinks(name, page, pages, site)];
    const html = site.pages.get(name) ?? '';
    return found.map(({ at, message }) => ({ page: name, line: lineAt(html, at), message }));
  });
  const links = [...pages.values()].reduce((sum, page) => sum + page.links.length, 0);
  return { problems, links };
}

interface Fault {
  at: number;
  message: string;
}

function doubleIds({ ids }: BuiltPage): Fault[] {
  return [...ids].flatMap(([id, places]) =>
    places.slice(1).map((at) => ({ at, message: `the id "${id}" stands on the page twice` })),
  );
}

function faultyLinks(
  name: string,
  page: BuiltPage,
  pages: ReadonlyMap<string, BuiltPage>,
  site: BuiltFiles,
): Fault[] {
  return page.links.flatMap(({ address, at, self }) => {
    // The page of a missing address is found at every address and at none.
    if (self && name === NOT_FOUND) return [];
    const fault = faultOf(name, address, pages, site);
    return fault === undefined ? [] : [{ at, message: `${address}  ${fault}` }];
  });
}

function faultOf(
  from: string,
  address: string,
  pages: ReadonlyMap<string, BuiltPage>,
  site: BuiltFiles,
): string | undefined {
  const target = resolveLink(address, from, site);
  if (target.kind === 'broken') return target.why;
  if (target.kind === 'external') return site.allowed.has(address) ? undefined : target.warning;
  const { file, fragment } = target;
  if (!site.files.has(file)) {
    return site.files.has(`${file}/index.html`) ? 'would redirect: write the last slash' : 'does not exist';
  }
  const ids = pages.get(file)?.ids;
  if (fragment === '' || ids === undefined || ids.has(fragment)) return undefined;
  return `has no such place: the id "${fragment}" is not on that page`;
}
