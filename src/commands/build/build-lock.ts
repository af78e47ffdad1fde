import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs one piece of work at a time over all processes of this folder. Astro writes the names of the modules of
 * a build into `.astro/` at the root of the project, a place that no option moves: two builds of different
 * content at once would each find half of the other's.
 * @param lock a file that exists while the work runs; it holds the id of the process.
 * @param say is told, once, whom this process waits for.
 */
export async function oneAtATime<T>(
  lock: string,
  say: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  let told = false;
  while (!taken(lock)) {
    const holder = holderOf(lock);
    if (holder === undefined || !alive(holder)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (!told) say(`another build is running (process ${holder}); waiting for it`);
    told = true;
    await wait(200);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock: string): boolean {
  mkdirSync(dirname(lock), { recursive: true });
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    // A link appears with its content, so that nobody ever reads a lock without its holder.
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own);
  }
}

function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

function alive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
