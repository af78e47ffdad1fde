import type { Site } from '../schema/site.ts';
import { readContent } from '../load/from-files.ts';

/**
 * What site.yaml says, for the configuration, which runs before any collection is loaded.
 * @throws Error with one sentence when site.yaml cannot be read; `npm run check` says why
 */
export function wordsOfSite(contentDir: string): Site {
  const { site } = readContent(contentDir);
  if (!site) throw new Error(`${contentDir}/site.yaml cannot be read. Run \`npm run check\`: it says why.`);
  return site.data;
}
