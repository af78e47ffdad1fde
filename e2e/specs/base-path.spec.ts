import { expect } from '@playwright/test';
import { testOfSite } from '../pages/built-site.ts';
import { Finder } from '../pages/finder.ts';
import { Matrix } from '../pages/matrix.ts';
import { filesOf } from '../pages/site-files.ts';
import { pagesOfSitemap } from '../pages/sitemap.ts';
import { run } from '../site-builder.ts';

const choices = { name: 'base-path', basePath: '/docs/atlas/', siteUrl: 'https://atlas.example.org' };
const HOME = 'https://atlas.example.org/docs/atlas/';
const test = testOfSite(choices);
test.describe.configure({ mode: 'default' });

test('every link, place and picture below a base path holds', async ({ built }) => {
  const { status, said } = await run('check-links.ts', [], {
    OUT_DIR: built.folder,
    BASE_PATH: choices.basePath,
    SITE_URL: choices.siteUrl,
  });
  expect(status, said).toBe(0);
});

test('no address in any file begins above the base path', ({ built }) => {
  const files = filesOf(built.folder, /\.(html|css|js|svg|json|xml)$/);
  const above =
    /(?:(?:href|src|action|data-records)=["']?|url\(["']?|import\(["'`]|from["'])\/(?!docs\/atlas\/)[^"')]*/g;
  const found = [...files].flatMap(([file, text]) =>
    (text.match(above) ?? []).map((link) => `${file}: ${link}`),
  );
  expect(files.size).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test('a page names its permanent address, the sitemap and downloaded diagrams too', ({ built }) => {
  const pages = filesOf(built.folder, /\.html$/);
  for (const [file, address] of [
    ['index.html', HOME],
    ['services/lambda/index.html', `${HOME}services/lambda/`],
  ] as const) {
    expect(pages.get(file)).toContain(`<link rel="canonical" href="${address}"`);
  }
  const sitemaps = [...filesOf(built.folder, /^sitemap.*\.xml$/).values()].join();
  const listed = [...sitemaps.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address ?? '');
  expect(listed.filter((address) => !address.startsWith(HOME))).toEqual([]);
  const diagrams = filesOf(built.folder, /^diagrams.split-lambda\..*\.svg$/);
  expect(diagrams.size).toBeGreaterThan(0);
  for (const drawing of diagrams.values()) {
    const links = [...drawing.matchAll(/href="([^"#][^"]*)"/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !link.startsWith(HOME))).toEqual([]);
  }
});

test('pages, assets, diagrams and the search work below a base path', async ({ page, built, faults }) => {
  expect(await pagesOfSitemap(built.address)).toContain('services/lambda/');
  await page.goto('services/lambda/');
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check('1em "Atkinson Hyperlegible Next"'))).toBe(true);
  await page.locator('figure svg a').first().click();
  await expect(page).toHaveURL(/\/docs\/atlas\//);

  await page.goto('');
  const finder = new Finder(page);
  await finder.open();
  await finder.ask('AC-2(1)');
  await expect(finder.results.first()).toContainText('AC-2(1)');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/docs\/atlas\/frameworks\/[\w-]+\/#ac-2\.1$/);
  await page.waitForLoadState();

  const matrix = new Matrix(page);
  await matrix.open();
  await matrix.filterBy({ name: 'lambda' });
  await expect(page).toHaveURL(/\/docs\/atlas\/services\/\?q=lambda$/);
  expect(faults()).toEqual([]);

  expect((await page.goto('no/such/page/'))?.status()).toBe(404);
  await page.getByRole('main').getByRole('link', { name: 'controls' }).click();
  await expect(page).toHaveURL(/\/docs\/atlas\/controls\/$/);
  expect((await page.goto('/services/'))?.status()).toBe(404);
});
