/**
 * The pages that a served site lists in its sitemap.
 * @param site the address of the site, with a slash at its end.
 * @returns addresses relative to the site: `''`, `services/`, …
 * @throws Error when a listed address lies outside of the site.
 */
export async function pagesOfSitemap(site: string): Promise<string[]> {
  const sitemaps = await locations(new URL('sitemap-index.xml', site), site);
  const pages = await Promise.all(sitemaps.map((sitemap) => locations(new URL(sitemap, site), site)));
  return pages.flat();
}

async function locations(sitemap: URL, site: string): Promise<string[]> {
  const response = await fetch(sitemap);
  if (!response.ok) throw new Error(`${sitemap.href} answers ${response.status}`);
  const base = new URL(site).pathname;
  return [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, location = '']) => {
    // The sitemap names the host of SITE_URL, the test another.
    const { pathname } = new URL(location);
    if (!pathname.startsWith(base)) throw new Error(`${location} in ${sitemap.href} is not below ${base}`);
    return pathname.slice(base.length);
  });
}
