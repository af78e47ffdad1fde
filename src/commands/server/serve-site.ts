import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join, relative } from 'node:path';
import { parseHeaders } from '../../site/headers.ts';
import { listen, type WantedPort } from './listen.ts';
import { respond } from './respond.ts';

export interface ServeOptions {
  /** The built folder, absolute. */
  folder: string;
  /** `/` or `/docs/atlas/`. */
  basePath: string;
  port: WantedPort;
  /** Told of ports that are taken. */
  say: (line: string) => void;
}

/**
 * Serves a built folder with the headers of its own `_headers` file, which a host would send too.
 * @throws Error with one sentence when there is nothing to serve or no port is free.
 */
export async function serveSite(options: ServeOptions): Promise<{ server: Server; address: string }> {
  const { folder, basePath, port, say } = options;
  const headerFile = join(folder, '_headers');
  if (!existsSync(headerFile)) {
    throw new Error(
      `There is no built site in ${relative('', folder) || '.'} (no _headers file). Build it first: npm run build.`,
    );
  }
  const site = { folder, basePath, rules: parseHeaders(readFileSync(headerFile, 'utf8')) };
  const server = createServer((request, response) => respond(site, request, response));
  return { server, address: `http://localhost:${await listen(server, port, say)}${basePath}` };
}

/**
 * Ends this process when the one that started it is gone. npm does not hand a SIGTERM on, so that the server
 * of a stopped `npm start` would hold its port for ever.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 500).unref();
}
