import type { Site } from '../schema/site.ts';
import { readSite } from '../load/from-files.ts';

/**
 * What site.yaml says, for the configuration, which runs before any collection is loaded.
 * @throws Error with one sentence when site.yaml cannot be read; `npm run check` says why
 */
export function wordsOfSite(contentDir: string): Site {
  const { entry, problems } = readSite(contentDir);
  if (entry) return entry.data;
  const [problem] = problems;
  const place = problem ? `${problem.file}:${problem.line}  ${problem.field}  ${problem.what}` : contentDir;
  throw new Error(`${place}\n\`npm run check\` lists every problem with its cure.`);
}
