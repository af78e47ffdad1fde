import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { environment } from '../../site/environment.ts';
import { print } from '../print.ts';
import { takeLog } from './build-log.ts';
import { oneAtATime } from './build-lock.ts';
import { reasonOf, withoutStack } from './reason.ts';

const LOCK = join('node_modules', '.cache', 'build.lock');

/** What a finished build can say about itself. */
export interface BuildReport {
  /** The folder that was filled, relative. */
  folder: string;
  pages: number;
  seconds: number;
  /** What Astro complained about without stopping. */
  warnings: readonly string[];
}

/**
 * Builds the site that the environment variables describe (see `site/environment.ts`). It is built beside its
 * folder and moved there when all is done: a folder with this name is a whole site, or there is none.
 * @throws Error with the reason in words for the author; the old site is then gone as well.
 */
export async function buildSite(): Promise<BuildReport> {
  const { outDir } = environment();
  assertReplaceable(outDir);
  const unfinished = `${outDir}.unfinished`;
  return oneAtATime(LOCK, print, async () => {
    remove(outDir);
    remove(unfinished);
    const start = performance.now();
    try {
      const warnings = await astroBuild(unfinished);
      renameSync(unfinished, outDir);
      const seconds = (performance.now() - start) / 1000;
      return { folder: relative('', outDir), pages: countPages(outDir), seconds, warnings };
    } finally {
      remove(unfinished);
    }
  });
}

async function astroBuild(outDir: string): Promise<string[]> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  const logger = { entrypoint: join(import.meta.dirname, 'build-log.ts') };
  const stopped = await build({ outDir, logLevel: 'warn', logger }).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const { warnings, errors } = takeLog();
  if (stopped) throw new Error(`The build stopped.\n${reasonOf(stopped.error, errors)}`);
  if (errors.length > 0)
    throw new Error(`The build went on after errors.\n${errors.map(withoutStack).join('\n')}`);
  return warnings.map(withoutStack);
}

/** Guards against a slip such as OUT_DIR=content: only what a build has made may be replaced. */
function assertReplaceable(outDir: string): void {
  const around = `${process.cwd()}${sep}`.startsWith(`${outDir}${sep}`);
  const foreign =
    existsSync(outDir) && readdirSync(outDir).length > 0 && !existsSync(join(outDir, '_headers'));
  if (!around && !foreign) return;
  throw new Error(
    `OUT_DIR "${relative('', outDir) || '.'}" holds something else than a built site. Empty it yourself or choose another folder.`,
  );
}

function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
    .length;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
