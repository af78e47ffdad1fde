import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..');

export interface SiteChoices {
  /** Names the folders of this build: letters, digits, hyphens. */
  name: string;
  /** Default: the content of this repository. */
  contentDir?: string;
  basePath?: string;
  siteUrl?: string;
}

/** How a command ended. */
export interface Ended {
  status: number | null;
  /** All that it said, on both channels. */
  said: string;
}

/**
 * Builds a site into test-results/sites/, as `npm run build` does, with a cache of its own. Builds wait for each
 * other, so that tests with builds may run side by side.
 * @returns the folder of the site, and how the build ended: a failed build is an answer too.
 */
export async function buildSite({
  name,
  contentDir,
  basePath,
  siteUrl,
}: SiteChoices): Promise<Ended & { folder: string }> {
  const folder = join(ROOT, 'test-results', 'sites', name);
  const ended = await run('build.ts', [], {
    OUT_DIR: folder,
    CACHE_DIR: join(ROOT, 'node_modules', '.cache', `astro-${name}`),
    ...(contentDir !== undefined && { CONTENT_DIR: contentDir }),
    ...(basePath !== undefined && { BASE_PATH: basePath }),
    ...(siteUrl !== undefined && { SITE_URL: siteUrl }),
  });
  return { ...ended, folder };
}

/**
 * Serves a built folder on a free port.
 * @returns the address of the site with a slash at its end, and what stops the server.
 * @throws Error with what the server said when it does not start.
 */
export async function serveSite(
  folder: string,
  basePath = '/',
): Promise<{ address: string; stop: () => void }> {
  const server = command('serve.ts', ['--port', '0'], { OUT_DIR: folder, BASE_PATH: basePath });
  return new Promise((resolve, reject) => {
    let said = '';
    server.on('exit', () => reject(new Error(`The server did not start. ${said}`)));
    for (const channel of [server.stdout, server.stderr]) {
      channel?.on('data', (words: Buffer) => {
        said += words.toString();
        const address = /Serving .+ at (\S+)/.exec(said)?.[1];
        if (address !== undefined) resolve({ address, stop: () => server.kill() });
      });
    }
  });
}

/** Runs one of src/commands/ to its end, with more variables than this process has. */
export async function run(file: string, args: string[], variables: NodeJS.ProcessEnv): Promise<Ended> {
  const child = command(file, args, variables);
  let said = '';
  for (const channel of [child.stdout, child.stderr]) {
    channel?.on('data', (words: Buffer) => (said += words.toString()));
  }
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
}

function command(file: string, args: string[], variables: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [join('src', 'commands', file), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
