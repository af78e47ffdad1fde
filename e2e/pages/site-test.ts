import { test as base } from '@playwright/test';
import { watch } from './watch.ts';

interface SiteFixtures {
  /** The address of the served site, with a slash at its end. */
  site: string;
  /** What went wrong on the page since this was called last; see `watch`. */
  faults: () => string[];
}

/** Playwright's test with the served site. */
export const test = base.extend<SiteFixtures>({
  site: async ({ baseURL }, use) => use(baseURL ?? ''),
  faults: async ({ page, site }, use) => use(watch(page, site)),
});
