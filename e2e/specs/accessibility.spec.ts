import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { accessibilityFaults, layOpen, sidewaysPixels, spaceText, unfold } from '../pages/accessibility.ts';
import { Finder } from '../pages/finder.ts';
import { hiddenWhileFocused } from '../pages/focus.ts';
import { builtPages, extremesOf, pageKinds } from '../pages/page-kinds.ts';
import { Shell } from '../pages/shell.ts';
import { test } from '../pages/site-test.ts';

// Style sheets of the tests are no part of the site.
test.use({ bypassCSP: true });

const HEIGHT = 800;

test('every page is of a kind that is looked at, and every kind has a page', () => {
  const pages = builtPages();
  expect(pages.filter(({ kind }) => kind === undefined)).toEqual([]);
  expect(pageKinds.filter((kind) => !pages.some((page) => page.kind === kind))).toEqual([]);
});

for (const kind of pageKinds) {
  test(`axe finds nothing on the heaviest and the lightest page: ${kind}`, async ({ page }) => {
    test.setTimeout(180_000);
    const found: string[] = [];
    for (const address of extremesOf(kind)) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(address);
      await layOpen(page);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: HEIGHT });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const faults = await accessibilityFaults(page, colorScheme === 'light' ? 'everything' : 'colours');
          found.push(...faults.map((fault) => `/${address} at ${width} px, ${colorScheme}: ${fault}`));
        }
      }
    }
    expect(found).toEqual([]);
  });
}

/** What a reader can open or choose, beyond the page as it comes. */
const OPENED: { what: string; open: (page: Page) => Promise<void>; width?: number }[] = [
  {
    what: 'the search box with results',
    open: async (page) => {
      await page.goto('');
      const finder = new Finder(page);
      await finder.open();
      await finder.ask('encryption');
    },
  },
  {
    what: 'the search box without results',
    width: 320,
    open: async (page) => {
      await page.goto('');
      const finder = new Finder(page);
      await finder.open();
      await finder.ask('qqxzzvv');
    },
  },
  {
    what: 'the page of results',
    open: async (page) => {
      await page.goto('search/?q=patching');
      await page.locator('a.hit').first().waitFor();
    },
  },
  {
    what: 'the menu of a phone',
    width: 320,
    open: async (page) => {
      await page.goto('');
      await new Shell(page).menuButton.click();
    },
  },
  {
    what: 'the matrix of a chosen layer on a phone',
    width: 320,
    open: async (page) => void (await page.goto('services/?layer=guest-os&category=containers')),
  },
  {
    what: 'the definition of a term',
    open: async (page) => {
      await page.goto('start/three-minutes/');
      await page.locator('a.term').first().click();
    },
  },
];

for (const { what, open, width = 1280 } of OPENED) {
  test(`axe finds nothing when it is opened: ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height: HEIGHT });
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(page);
      await layOpen(page);
      found.push(...(await accessibilityFaults(page, 'everything')));
    }
    expect(found).toEqual([]);
    expect(await sidewaysPixels(page)).toBeLessThanOrEqual(0);
  });
}

test('no page scrolls sideways at 200 % and 400 % zoom, with wide text spacing too', async ({ page }) => {
  test.setTimeout(180_000);
  const found: string[] = [];
  for (const address of pageKinds.flatMap(extremesOf)) {
    await page.goto(address);
    await unfold(page);
    for (const spacing of ['as it is', 'spaced']) {
      if (spacing === 'spaced') await spaceText(page);
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: HEIGHT });
        const pixels = await sidewaysPixels(page);
        if (pixels > 0) found.push(`/${address} at ${width} px, ${spacing}: ${pixels} px`);
      }
    }
  }
  expect(found).toEqual([]);
});

for (const kind of ['matrix', 'service', 'layer', 'controls', 'framework', 'comparison'] as const) {
  test(`what the keyboard reaches is never below the heads of a table: ${kind}`, async ({ page }) => {
    const [heaviest = ''] = extremesOf(kind);
    await page.goto(heaviest);
    await page.locator('main tbody tr:nth-last-child(2) a').last().focus();
    expect(await hiddenWhileFocused(page, 'Shift+Tab', 30)).toEqual([]);
  });
}
