import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many ports are tried, the wanted one included. */
const TRIES = 20;

/** Where a server should listen. */
export interface WantedPort {
  port: number;
  /** Somebody asked for this very port: no other will do. */
  chosen: boolean;
}

const defaultPort = 4321;

/**
 * Starts to listen on this machine only: on the chosen port, or on the first free one from the default on.
 * @param say is told of every port that is taken.
 * @returns the port.
 * @throws Error with one sentence when the chosen port, or every port that was tried, is taken.
 */
export async function listen(
  server: Server,
  { port: wanted, chosen }: WantedPort,
  say: (line: string) => void,
): Promise<number> {
  const last = chosen ? wanted : Math.min(wanted + TRIES - 1, 65_535);
  for (let port = wanted; port <= last; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (port < last) say(`port ${port} is taken, trying ${port + 1}`);
    }
  }
  const taken = chosen ? `Port ${wanted} is taken.` : `Ports ${wanted} to ${last} are all taken.`;
  throw new Error(`${taken} Choose another with --port; 0 takes any free one.`);
}

/**
 * Finds out that a chosen port is taken before a build has cost its time.
 * @throws Error as `listen` does
 */
export async function expectFree(wanted: WantedPort): Promise<void> {
  if (!wanted.chosen) return;
  const server = createServer();
  await listen(server, wanted, () => undefined);
  await new Promise((resolve) => server.close(resolve));
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/**
 * The port that somebody asked for.
 * @param written what follows `--port`, or the variable PORT; nothing means the default.
 * @throws Error with one sentence when it is no port.
 */
export function portOf(written: string | undefined): WantedPort {
  if (written === undefined || written === '') return { port: defaultPort, chosen: false };
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_535) {
    throw new Error(`"${written}" is not a port. Give a number from 0 to 65535; 0 takes any free port.`);
  }
  return { port, chosen: true };
}
