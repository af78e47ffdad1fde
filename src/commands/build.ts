/**
 * `npm run build`: builds the site. CONTENT_DIR, SITE_URL, BASE_PATH, OUT_DIR and CACHE_DIR choose what and
 * where to (`site/environment.ts`). Started with a channel to its parent, it reports what the build took.
 */
import { buildSite } from './build/build-site.ts';
import { fail, print } from './print.ts';

try {
  const { folder, pages, seconds } = await buildSite();
  print(`Built ${pages} pages into ${folder} in ${seconds.toFixed(1)} s.`);
  // Kilobytes on every system: https://nodejs.org/api/process.html#processresourceusage
  process.send?.({ seconds, peakMemory: process.resourceUsage().maxRSS * 1024 });
} catch (error) {
  fail(error);
}
process.disconnect?.();
