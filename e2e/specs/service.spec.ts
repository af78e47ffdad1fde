import { expect } from '@playwright/test';
import { ServicePage } from '../pages/service-page.ts';
import { test } from '../pages/site-test.ts';

const RUNTIME = 'Platform and runtime';

test('the page of a function says who patches the runtime, and when that changes', async ({ page }) => {
  const lambda = new ServicePage(page);
  await lambda.open('lambda');
  await expect(lambda.answer).toBeInViewport({ ratio: 1 });
  await expect(lambda.answer).toContainText(/AWS .* runtime patches/);
  await expect(lambda.duties.getByRole('columnheader').first()).toBeInViewport();
  expect(await lambda.whoOwns(RUNTIME)).toBe('AWS');
  expect(await lambda.whoOwns('Application code')).toBe('You');
  expect(await lambda.movesOf(RUNTIME)).toContainEqual({
    condition: expect.stringMatching(/Manual/) as unknown,
    owner: 'Shared',
    mode: expect.stringMatching(/services\/lambda-manual\/#platform-runtime$/) as unknown,
  });

  await lambda
    .row(RUNTIME)
    .getByRole('link', { name: /Manual/ })
    .click();
  await expect(page.locator('h1')).toContainText('Manual');
  expect(await lambda.whoOwns(RUNTIME)).toBe('Shared');
});

for (const { device, width } of [
  { device: 'a desk', width: 1280 },
  { device: 'a phone', width: 390 },
]) {
  test(`a link to a row shows the row, marked, below the header: on ${device}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const lambda = new ServicePage(page);
    await lambda.open('lambda', 'platform-runtime');
    const row = lambda.row(RUNTIME);
    await expect(row).toBeInViewport();
    const covered = await row.evaluate((element) => {
      const heads = [
        document.querySelector('header.top'),
        ...document.querySelectorAll('.duties > thead th'),
      ];
      const top = element.getBoundingClientRect().top;
      return heads.some((head) => head && head.getBoundingClientRect().bottom > top + 1);
    });
    expect(covered, 'the header covers the row').toBe(false);
    const colour = (name: string) =>
      lambda.row(name).evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await colour(RUNTIME)).toBe('solid');
    expect(await colour('Application code')).toBe('none');
  });
}

test('the sign beside a row copies the whole address and says so', async ({ page, context, site }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const lambda = new ServicePage(page);
  await lambda.open('lambda');
  const sign = lambda.copyLink(RUNTIME);
  const box = await sign.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  await sign.click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${site}services/lambda/#platform-runtime`);
  expect(page.url()).toBe(copied);
});

test('the blocks of the profile lead to the rows', async ({ page, faults }) => {
  const lambda = new ServicePage(page);
  await lambda.open('lambda');
  await expect(lambda.profile.locator('a')).toHaveCount(18);
  await lambda.profile.locator('a', { hasText: RUNTIME }).click();
  await expect(lambda.row(RUNTIME)).toBeInViewport();
  expect(page.url()).toMatch(/#platform-runtime$/);
  expect(faults()).toEqual([]);
});

test('modes stand side by side, only where they differ, and differences are told in words', async ({
  page,
}) => {
  const lambda = new ServicePage(page);
  await lambda.open('lambda');
  const rows = await lambda.ownersByMode();
  expect(rows.map(({ layer }) => layer)).toContain(RUNTIME);
  expect(rows.filter(({ owners }) => new Set(owners).size === 1)).toEqual([]);
  await expect(lambda.modes.getByText('Other owner', { exact: true }).first()).toBeVisible();
});

test('a family without a page of its own mode shows its modes, and each leads on', async ({ page }) => {
  const eks = new ServicePage(page);
  await eks.open('eks');
  const modes = await eks.modesBesideEachOther();
  expect(modes).toContain('Auto Mode');
  await page.getByRole('main').getByRole('link', { name: 'Auto Mode', exact: true }).first().click();
  await expect(page.locator('h1')).toContainText('Auto Mode');
  await page.getByRole('navigation', { name: 'Breadcrumbs' }).getByRole('link').last().click();
  await expect(page.locator('h1')).toHaveText('Amazon Elastic Kubernetes Service');
});

test('a service that has ended says so before anything else, with its date', async ({ page }) => {
  const mesh = new ServicePage(page);
  await mesh.open('app-mesh');
  await expect(mesh.banner).toBeInViewport({ ratio: 1 });
  await expect(mesh.banner).toContainText('2026');
  await mesh.open('lambda');
  await expect(mesh.banner).toHaveCount(0);
});
