/**
 * `npm run bench`: builds the site twice, first without any cache, then with what the first build left, and prints
 * time, memory, pages and bytes. It builds into a folder of its own and leaves dist/ as it is.
 */
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { printSizes } from './bench/print-sizes.ts';
import { fail, print } from './print.ts';

/** What `build.ts` reports about itself. */
interface BuildCost {
  seconds: number;
  peakMemory: number;
}

const FOLDER = join('test-results', 'bench');
const CACHES = join('node_modules', '.cache');
/** What lies among the caches and is none of a build. */
const NOT_OF_BUILDS = ['chromium', 'build.lock'];

/** Takes away what earlier builds have drawn, so that the next one starts as on a new machine. */
function forgetBuilds(): void {
  for (const name of readdirSync(CACHES)) {
    if (!NOT_OF_BUILDS.includes(name)) rmSync(join(CACHES, name), { recursive: true });
  }
}

/** Builds in a process of its own, so that its memory is the memory of a build. */
function build(): Promise<BuildCost> {
  const child = fork(join(import.meta.dirname, 'build.ts'), {
    env: { ...process.env, OUT_DIR: FOLDER, CACHE_DIR: join(CACHES, 'bench') },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (cost) => resolve(cost as BuildCost));
    child.once('exit', () => reject(new Error('The build failed.')));
  });
}

function printCost(name: string, { seconds, peakMemory }: BuildCost): void {
  print(
    `${name.padEnd(28)}${seconds.toFixed(1).padStart(8)} s   peak ${(peakMemory / 2 ** 30).toFixed(2)} GB`,
  );
}

try {
  mkdirSync(CACHES, { recursive: true });
  forgetBuilds();
  print(
    `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}\n`,
  );
  printCost('Build, nothing cached', await build());
  printCost('Build, everything cached', await build());
  print('');
  printSizes(FOLDER);
} catch (error) {
  fail(error);
}
