/**
 * `npm start [-- --port 4555]`: builds the site and serves it, in one process. The variables are those of
 * `npm run build` and `npm run serve`.
 */
import { buildSite } from './build/build-site.ts';
import { fail, print } from './print.ts';
import { expectFree } from './server/listen.ts';
import { serve, wantedPort } from './serve.ts';

try {
  const port = wantedPort();
  await expectFree(port);
  print('Building the site; the first time takes a while, the drawings are kept for the next.');
  const { pages, seconds, warnings } = await buildSite();
  for (const warning of warnings) print(`warning: ${warning}`);
  print(`Built ${pages} pages in ${seconds.toFixed(1)} s.`);
  await serve(port);
} catch (error) {
  fail(error);
}
