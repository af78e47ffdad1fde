import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { environment } from '../../site/environment.ts';
import { print } from '../print.ts';
import { oneAtATime } from './build-lock.ts';
import { reasonOf } from './reason.ts';

const LOCK = join('node_modules', '.cache', 'build.lock');

/** What a finished build can say about itself. */
export interface BuildReport {
  /** The folder that was filled, relative. */
  folder: string;
  pages: number;
  seconds: number;
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
  const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
  return oneAtATime(LOCK, print, async () => {
    remove(outDir);
    remove(unfinished);
    const start = performance.now();
    try {
      await astroBuild(unfinished);
      renameSync(unfinished, outDir);
    } catch (error) {
      throw new Error(`The build stopped.\n${reasonOf(error)}`, { cause: error });
    } finally {
      remove(unfinished);
    }
    return {
      folder: relative('', outDir),
      pages: readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.html'),
      ).length,
      seconds: (performance.now() - start) / 1000,
    };
  });
}

async function astroBuild(outDir: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  await build({ outDir, logLevel: 'warn' });
}

/** Guards against a slip such as OUT_DIR=content: only what a build has made may be replaced. */
function assertReplaceable(outDir: string): void {
  const inside = `${process.cwd()}${sep}`.startsWith(`${outDir}${sep}`);
  const foreign =
    existsSync(outDir) && readdirSync(outDir).length > 0 && !existsSync(join(outDir, '_headers'));
  if (!inside && !foreign) return;
  throw new Error(
    `OUT_DIR "${relative('', outDir) || '.'}" holds something else than a built site. Empty it yourself or choose another folder.`,
  );
}
