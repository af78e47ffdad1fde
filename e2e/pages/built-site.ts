import { buildSite, serveSite } from '../site-builder.ts';
import type { SiteChoices } from '../site-builder.ts';
import { test as base } from './site-test.ts';

/** A site that was built and is served for one file of tests. */
interface BuiltSite {
  /** Its files. */
  folder: string;
  /** Where it answers, with a slash at its end. */
  address: string;
}

/**
 * Tests of a site of their own. Addresses in them are relative to that site. A file that uses this keeps its tests
 * in one worker, so that the site is built once: `test.describe.configure({ mode: 'default' })`.
 */
export const testOfSite = (choices: SiteChoices) =>
  base.extend<object, { built: BuiltSite }>({
    built: [
      async ({}, use) => {
        const { status, said, folder } = await buildSite(choices);
        if (status !== 0) throw new Error(`The build failed.\n${said}`);
        const { address, stop } = await serveSite(folder, choices.basePath);
        await use({ folder, address });
        stop();
      },
      { scope: 'worker', timeout: 300_000 },
    ],
    baseURL: async ({ built }, use) => use(built.address),
  });
