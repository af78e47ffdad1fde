import { expect } from '@playwright/test';
import type { Response } from '@playwright/test';
import { pagesOfSitemap } from '../pages/sitemap.ts';
import { test } from '../pages/site-test.ts';

const policyOf = (response: Response | null) => response?.headers()['content-security-policy'] ?? '';

/** The pages are dealt out to so many tests, which run beside each other. */
const PARTS = 8;

for (let part = 0; part < PARTS; part++) {
  test(`every page answers without errors, one first heading each, part ${part + 1} of ${PARTS}`, async ({
    page,
    site,
    faults,
  }) => {
    test.setTimeout(180_000);
    const all = await pagesOfSitemap(site);
    expect(all.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const address of all.filter((_, at) => at % PARTS === part)) {
      const response = await page.goto(address, { waitUntil: 'load' });
      const headings = await page.locator('h1').count();
      if (response?.status() !== 200) found.push(`${address}: status ${response?.status()}`);
      if (!policyOf(response).startsWith("default-src 'none'")) found.push(`${address}: no policy`);
      if (headings !== 1) found.push(`${address}: ${headings} first headings`);
      found.push(...faults().map((fault) => `${address}: ${fault}`));
    }
    expect(found).toEqual([]);
  });
}

test('an address that does not exist answers 404 with a page that leads on', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toHaveCount(1);
  expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
});

test('the policy of a page lets no script run that somebody slips into it', async ({ page }) => {
  await page.goto('');
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('Content Security Policy'),
  );
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "slipped in"';
    document.body.append(script);
  });
  await refused;
  await expect(page).not.toHaveTitle('slipped in');
});
