import { join } from 'node:path';
import { expect } from '@playwright/test';
import { testOfSite } from '../pages/built-site.ts';
import { Finder } from '../pages/finder.ts';
import { Matrix } from '../pages/matrix.ts';
import { ServicePage } from '../pages/service-page.ts';
import { filesOf } from '../pages/site-files.ts';
import { pagesOfSitemap } from '../pages/sitemap.ts';
import { ROOT, run } from '../site-builder.ts';

const contentDir = join(ROOT, 'e2e', 'sample-content');
const test = testOfSite({ name: 'sample', contentDir });
test.describe.configure({ mode: 'default' });

test('the content of another provider becomes a site whose pages answer', async ({ page, built, faults }) => {
  const pages = await pagesOfSitemap(built.address);
  expect(pages).toContain('services/function-manual/');
  for (const address of pages) {
    expect((await page.goto(address))?.status(), address).toBe(200);
    await expect(page.locator('h1')).toHaveCount(1);
  }
  expect(faults()).toEqual([]);
});

test('its links hold', async ({ built }) => {
  const { status, said } = await run('check-links.ts', [], {
    OUT_DIR: built.folder,
    CONTENT_DIR: contentDir,
  });
  expect(status, said).toBe(0);
});

test('its pages speak of its own provider, services and layers', async ({ page }) => {
  const matrix = new Matrix(page);
  await matrix.open();
  expect(await matrix.services()).toHaveLength(3);
  expect(await matrix.ownersOf('Runtime')).toEqual(expect.arrayContaining(['Nimbus', 'You', 'Shared']));
  const service = new ServicePage(page);
  await service.open('function');
  expect(await service.whoOwns('Runtime')).toBe('Nimbus');
  const finder = new Finder(page);
  await finder.open();
  await finder.ask('NC-PAT-01');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/controls\/nc-pat-01\/$/);
});

test('nothing in it comes from the provider of the main content', ({ built }) => {
  const files = filesOf(built.folder, /\.(html|css|js|json|svg|xml)$/);
  const found = [...files]
    .filter(([, text]) => /\b(AWS|Amazon|Lambda|EC2)\b/i.test(text))
    .map(([file]) => file);
  expect(found).toEqual([]);
});
