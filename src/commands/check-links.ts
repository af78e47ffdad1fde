/**
 * `npm run links`: checks every link, place and picture of the built site (OUT_DIR, BASE_PATH, SITE_URL) and its
 * sitemap; exits 1 with the list of what is wrong.
 */
import { readContent } from '../load/from-files.ts';
import { givenAddresses } from '../rules/given-addresses.ts';
import { environment } from '../site/environment.ts';
import { builtFiles, textsOf } from './built-files.ts';
import { checkLinks } from './links/check-links.ts';
import { checkSitemap } from './links/check-sitemap.ts';
import { reportProblems } from './links/report.ts';
import { fail, print } from './print.ts';

/** Addresses without https whose reason stands beside them in the content. */
function allowedAddresses(contentDir: string): Set<string> {
  const given = [...givenAddresses(readContent(contentDir))];
  return new Set(given.filter(({ reason }) => reason !== undefined).map(({ url }) => url));
}

try {
  const { outDir, contentDir, siteUrl, basePath } = environment();
  const files = builtFiles(outDir);
  const pages = textsOf(outDir, files, /\.html$/);
  const site = { siteUrl, basePath, files: new Set(files), pages, allowed: allowedAddresses(contentDir) };
  const { links, problems } = checkLinks(site);
  const all = [...problems, ...checkSitemap(site, textsOf(outDir, files, /^sitemap-\d+\.xml$/))];
  for (const line of reportProblems(all)) print(line);
  print(`${links} links on ${pages.size} pages, ${all.length} problems.`);
  if (all.length > 0) process.exitCode = 1;
} catch (error) {
  fail(error);
}
