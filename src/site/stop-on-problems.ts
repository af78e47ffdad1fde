import { relative, resolve } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { readContent, readForBuild } from '../load/from-files.ts';
import type { Content } from '../model/records.ts';
import { judge } from '../rules/judge.ts';
import { latestDate } from '../rules/latest-date.ts';
import { count, report } from '../rules/report.ts';

/** Editors write a file in several steps; the rules wait until they are done. */
const QUIET_MS = 150;

/**
 * Astro integration: a build or sync stops, before anything is written, when a rule does not hold for content/.
 * While developing, the same report covers the open page until the files are mended.
 * @param contentDir folder of the authors' files
 */
export const stopOnProblems = (contentDir: string): AstroIntegration => ({
  name: 'atlas-stop-on-problems',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command !== 'build' && command !== 'sync') return;
      const problems = problemsOf(readForBuild(contentDir));
      if (problems !== undefined) throw withoutStack(problems);
    },
    'astro:server:setup': ({ server, logger }) => {
      const problems = problemsOf(readContent(contentDir));
      if (problems !== undefined) logger.error(`\n${problems}`);
      coverWhileBroken(server, contentDir, problems !== undefined);
    },
  },
});

function problemsOf(content: Content): string | undefined {
  const verdicts = judge(content, latestDate());
  return verdicts.length === 0 ? undefined : `${report(verdicts)}\n\n${content.folder}/: ${count(verdicts)}`;
}

/** The stack would lead into this file, where nothing is wrong. */
function withoutStack(message: string): Error {
  const error = new Error(message);
  error.stack = '';
  return error;
}

function coverWhileBroken(
  server: HookParameters<'astro:server:setup'>['server'],
  contentDir: string,
  brokenAtStart: boolean,
): void {
  const folder = resolve(contentDir);
  let broken = brokenAtStart;
  let waiting: NodeJS.Timeout | undefined;
  const look = () => {
    const { hot } = server.environments.client;
    const message = problemsOf(readContent(contentDir));
    if (message !== undefined) hot.send({ type: 'error', err: { message, stack: '' } });
    else if (broken) hot.send({ type: 'full-reload' });
    broken = message !== undefined;
  };
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (relative(folder, path).startsWith('..')) return;
    clearTimeout(waiting);
    waiting = setTimeout(look, QUIET_MS);
  });
}
