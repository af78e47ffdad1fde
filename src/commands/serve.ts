/**
 * `npm run serve [-- --port 4555]`: serves the built folder (OUT_DIR, default dist) below BASE_PATH with the
 * headers that it has in production. The port is --port, else the variable PORT; where neither
 * is given, the first free one from 4321 on.
 */
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { builtSite } from '../site/environment.ts';
import { fail, print } from './print.ts';
import { portOf, type WantedPort } from './server/listen.ts';
import { endWithParent, serveSite } from './server/serve-site.ts';

/** The port that was asked for. @throws Error when it is none, or an option is unknown. */
export function wantedPort(): WantedPort {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  return portOf(values.port ?? process.env['PORT']);
}

/** Serves the built site until the process ends. */
export async function serve(port: WantedPort): Promise<void> {
  endWithParent();
  const { outDir, basePath } = builtSite();
  const { address } = await serveSite({ folder: outDir, basePath, port, say: print });
  print(`Serving ${relative('', outDir)} at ${address}`);
}

if (import.meta.main) await Promise.try(() => serve(wantedPort())).catch(fail);
