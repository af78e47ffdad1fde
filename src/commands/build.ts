/**
 * `npm run build [-- --strict]`: builds the site. CONTENT_DIR, SITE_URL, BASE_PATH, OUT_DIR and CACHE_DIR
 * choose what and where to (`site/environment.ts`). With --strict a warning makes it fail. Started with a
 * channel to its parent, it reports what the build took.
 */
import { parseArgs } from 'node:util';
import { buildSite } from './build/build-site.ts';
import { fail, print } from './print.ts';

try {
  const { values } = parseArgs({ options: { strict: { type: 'boolean' } } });
  const { folder, pages, seconds, warnings } = await buildSite();
  for (const warning of warnings) print(`warning: ${warning}`);
  print(`Built ${pages} pages into ${folder} in ${seconds.toFixed(1)} s.`);
  // maxRSS is in kilobytes on every system: https://nodejs.org/api/process.html#processresourceusage
  process.send?.({ seconds, peakMemory: process.resourceUsage().maxRSS * 1024 });
  if (values.strict === true && warnings.length > 0)
    fail(`${warnings.length} warnings, where none is allowed.`);
} catch (error) {
  fail(error);
}
process.disconnect?.();
