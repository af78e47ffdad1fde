import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { FacetForm } from '../pages/facet-form.ts';
import { test } from '../pages/site-test.ts';

const shownIn = (page: Page) => page.locator('tbody tr[id]:visible');

test('controls are narrowed and put in order, in an address that can be sent', async ({
  page,
  context,
  faults,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const facets = new FacetForm(page, 'controls');
  const rows = shownIn(page);
  await page.goto('controls/');
  const all = await rows.count();
  await expect(facets.count).toHaveText(`${all} of ${all} controls shown`);

  await facets.choose('Class', 'Shared');
  await facets.words.fill('encryption');
  await facets.field('Order').selectOption('By name');
  const names = await rows.getByRole('rowheader').getByRole('link').allInnerTexts();
  expect(names.length).toBeGreaterThan(1);
  expect(names.length).toBeLessThan(all);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  await expect(facets.count).toHaveText(`${names.length} of ${all} controls shown`);

  await facets.press('Copy link to this view');
  await expect(page.getByText('Link copied')).toBeAttached();
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()));
  expect(await rows.getByRole('rowheader').getByRole('link').allInnerTexts()).toEqual(names);
  const [head, ...lines] = await facets.download();
  expect(head?.slice(0, 2)).toEqual(['Id', 'Control']);
  expect(lines.map(([id]) => id)).toEqual(await rows.locator('td.key').allInnerTexts());
  expect(faults()).toEqual([]);
});

test('controls are found by a requirement, and by their owner in a service', async ({ page }) => {
  const facets = new FacetForm(page, 'controls');
  const rows = shownIn(page);
  await page.goto('controls/');
  await expect(facets.field('Owner there')).toBeDisabled();
  await facets.choose('Service', 'AWS Lambda (managed runtime, Auto updates)');
  await facets.choose('Owner there', 'AWS');
  const count = await rows.count();
  expect(count).toBeGreaterThan(0);
  await expect(facets.count).toHaveText(new RegExp(`^${count} of `));

  await page.goto('controls/?q=AC-2(1)&class=<b>&order=%00');
  await expect(facets.count).toHaveText(/^[1-9]\d* of /);
});

test('a framework says whose each requirement is in the services that a reader chooses', async ({ page }) => {
  await page.goto('frameworks/nist-800-53-r5/');
  const facets = new FacetForm(page, 'requirements');
  const field = facets.field('Whose is it in these services?');
  for (const service of ['AWS Lambda (managed runtime, Auto updates)', 'Amazon Simple Storage Service']) {
    await field.fill(service);
    await field.press('Enter');
  }
  const beside = page.locator('#si-2 .owners-there');
  await expect(beside).toContainText('Lambda');
  expect(new URL(page.url()).searchParams.get('s')).toBe('lambda,s3');
  await page.reload();
  await expect(beside).toContainText('Lambda');
  await facets.press('AWS Lambda (managed runtime, Auto updates) ×: take it out');
  await expect(beside).not.toContainText('Lambda');
});
