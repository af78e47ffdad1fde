import { expect } from '@playwright/test';
import { inkOf } from '../pages/pixels.ts';
import { recordRequests } from '../pages/requests.ts';
import { Shell } from '../pages/shell.ts';
import { test } from '../pages/site-test.ts';

const PROSE = 'start/three-minutes/';
const SERVICE = 'services/lambda/';

for (const address of [PROSE, SERVICE]) {
  test(`a page asks for itself, its styles, one script and one font: ${address}`, async ({ page, site }) => {
    const sent = recordRequests(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    const all = sent();
    expect(all.map(({ type }) => type).sort()).toEqual([
      'document',
      'font',
      'script',
      'stylesheet',
      'stylesheet',
    ]);
    await expect(page.locator('link[rel=stylesheet][media=print]')).toHaveCount(1);
    expect(all.filter((request) => !request.address.startsWith(site))).toEqual([]);
  });
}

test('the theme goes from automatic to light to dark, and is remembered', async ({ page, faults }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const shell = new Shell(page);
  await page.goto(PROSE);
  await expect(shell.themeButton).toHaveText('Theme: Auto');
  expect(await shell.theme()).toBe('dark');
  await shell.themeButton.click();
  await expect(shell.themeButton).toHaveText('Theme: Light');
  expect(await shell.theme()).toBe('light');
  await page.goto(SERVICE);
  await expect(shell.themeButton).toHaveText('Theme: Light');
  expect(await shell.theme()).toBe('light');
  await shell.themeButton.click();
  await page.emulateMedia({ colorScheme: 'light' });
  await page.reload();
  await expect(shell.themeButton).toHaveText('Theme: Dark');
  expect(await shell.theme()).toBe('dark');
  await shell.themeButton.click();
  await page.reload();
  expect(await shell.theme()).toBe('light');
  expect(faults()).toEqual([]);
});

test('a browser that forbids storage shows the page all the same', async ({ page, faults }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  const shell = new Shell(page);
  await page.goto(SERVICE);
  await shell.themeButton.click();
  await shell.themeButton.click();
  expect(await shell.theme()).toBe('dark');
  expect(faults()).toEqual([]);
});

test('the first key press offers to skip to the content', async ({ page }) => {
  const shell = new Shell(page);
  await page.goto(SERVICE);
  await page.keyboard.press('Tab');
  await expect(shell.skipLink).toBeFocused();
  await expect(shell.skipLink).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('with reduced motion nothing moves', async ({ page }) => {
  const moving = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const moves = transitionDuration.split(',').some((duration) => parseFloat(duration) > 0);
          return moves || animationName !== 'none' || scrollBehavior === 'smooth';
        }).length,
    );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(SERVICE);
  expect(await moving()).toBe(0);
  // The question can tell the difference.
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).toBeGreaterThan(0);
});

for (const { name, media } of [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
  { name: 'print', media: { media: 'print' } },
] as const) {
  test(`the side of the line tells the owner: ${name}`, async ({ page }) => {
    await page.emulateMedia(media);
    await page.goto('services/');
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const legend = (owner: string) => page.locator(`.legend .glyph.${owner}`);
    const cell = (owner: string) => page.locator(`table.matrix td.${owner}`).first();
    for (const mark of [legend, cell]) {
      const [customer, provider, shared] = await Promise.all(
        ['customer', 'provider', 'shared'].map((owner) => inkOf(mark(owner), paper)),
      );
      expect(customer?.above).toBeGreaterThan(3 * (customer?.below ?? 1));
      expect(provider?.below).toBeGreaterThan(3 * (provider?.above ?? 1));
      expect(Math.min(shared?.above ?? 0, shared?.below ?? 0)).toBeGreaterThan(0.1);
    }

    await page.goto(SERVICE);
    const profile = await inkOf(page.locator('svg.profile.large'), paper);
    expect(Math.min(profile.above, profile.below)).toBeGreaterThan(0.2);
  });
}
