import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How many ports are tried, the wanted one included. */
const TRIES = 20;

/**
 * Starts to listen on this machine only, on the wanted port or the next free one.
 * @param say is told of every port that is taken.
 * @returns the port.
 * @throws Error with one sentence when none of the tried ports is free.
 */
export async function listen(server: Server, wanted: number, say: (line: string) => void): Promise<number> {
  const last = Math.min(wanted + TRIES - 1, 65_535);
  for (let port = wanted; port <= last; port++) {
    try {
      return await listenOn(server, port);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (port < last) say(`port ${port} is taken, trying ${port + 1}`);
    }
  }
  throw new Error(`Ports ${wanted} to ${last} are all taken. Choose another with --port.`);
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
export function portOf(written: string | undefined): number {
  if (written === undefined || written === '') return 4321;
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_535) {
    throw new Error(`"${written}" is not a port. Give a number from 0 to 65535; 0 takes any free port.`);
  }
  return port;
}
