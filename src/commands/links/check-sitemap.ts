import { NOT_FOUND } from './check-links.ts';
import type { BuiltFiles, LinkProblem } from './check-links.ts';
import { readPage } from './read-page.ts';
import { resolveLink } from './resolve-link.ts';

/**
 * Compares the sitemap with the pages: what it lists exists, and every page is listed. Pages that redirect or ask
 * not to be listed stay out of it.
 * @param sitemaps the text of every sitemap file, by its name.
 */
export function checkSitemap(site: BuiltFiles, sitemaps: ReadonlyMap<string, string>): LinkProblem[] {
  const problems: LinkProblem[] = [];
  const listed = new Set<string>();
  for (const [sitemap, text] of sitemaps) {
    for (const [, location = ''] of text.matchAll(/<loc>([^<]*)<\/loc>/g)) {
      const target = resolveLink(location, sitemap, site);
      const file = target.kind === 'internal' ? target.file : undefined;
      if (file !== undefined && site.files.has(file)) listed.add(file);
      else
        problems.push({ page: sitemap, line: 1, message: `${location}  is listed and does not exist here` });
    }
  }
  for (const [name, html] of site.pages) {
    const { redirects, hidden } = readPage(html);
    const wanted = !redirects && !hidden && name !== NOT_FOUND;
    if (wanted === listed.has(name)) continue;
    problems.push({
      page: name,
      line: 1,
      message: wanted ? 'is not in the sitemap' : 'is in the sitemap and should not be',
    });
  }
  return problems;
}
