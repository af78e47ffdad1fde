import { expect } from '@playwright/test';
import { extremesOf, pageKinds } from '../pages/page-kinds.ts';
import { Shell } from '../pages/shell.ts';
import { test } from '../pages/site-test.ts';

/** The text of an A4 sheet with margins of 14 mm, in CSS pixels. */
const SHEET = 688;

test('printed pages cut no column and leave out what cannot be pressed on paper', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: SHEET, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const shell = new Shell(page);
  const found: string[] = [];
  for (const [address = ''] of pageKinds.map(extremesOf)) {
    await page.goto(address);
    await expect(shell.header).toBeHidden();
    const wide = await page.evaluate((sheet) => {
      const cut = [...document.querySelectorAll('main :is(table, td, th, svg, pre)')].filter(
        (element) => element.getBoundingClientRect().right > sheet + 1,
      );
      return cut.slice(0, 3).map((element) => `${element.tagName} ${element.className.toString()}`);
    }, SHEET);
    found.push(...wide.map((element) => `/${address}: ${element}`));
  }
  expect(found).toEqual([]);
});

test('a printed page is dark ink on white paper, whatever the screen shows', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const shell = new Shell(page);
  await page.goto('services/lambda/');
  await shell.themeButton.click();
  await shell.themeButton.click();
  await expect(shell.themeButton).toHaveText('Theme: Dark');
  await page.emulateMedia({ media: 'print' });
  expect(await shell.theme()).toBe('light');
  const ink = await page.locator('h1').evaluate((title) => getComputedStyle(title).color);
  expect(Math.max(...(ink.match(/\d+/g)?.map(Number) ?? []))).toBeLessThan(100);
});
