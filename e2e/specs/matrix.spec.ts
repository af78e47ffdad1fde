import { expect } from '@playwright/test';
import { Matrix } from '../pages/matrix.ts';
import { test } from '../pages/site-test.ts';

const GUEST = 'Guest operating system';

test('the heads of the layers stay in view, from the first row to the last', async ({ page }) => {
  const matrix = new Matrix(page);
  await matrix.open();
  const rows = matrix.table.locator('tbody tr[id]');
  const head = matrix.table.getByRole('columnheader', { name: GUEST });
  const header = page.locator('header.top');
  for (const row of [rows.nth(60), rows.last()]) {
    await row.scrollIntoViewIfNeeded();
    const below = (await header.boundingBox())?.height ?? 0;
    expect((await head.boundingBox())?.y).toBeCloseTo(below, 0);
    await expect(head).toBeInViewport({ ratio: 1 });
  }
});

test('choices narrow the rows, are counted, and stand in an address that brings them back', async ({
  page,
  faults,
}) => {
  const matrix = new Matrix(page);
  await matrix.open();
  const all = (await matrix.services()).length;
  await expect(matrix.facets.count).toHaveText(`${all} of ${all} services and modes shown`);

  await matrix.filterBy({ layer: GUEST, owner: 'Shared' });
  const shared = await matrix.services();
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.length).toBeLessThan(all);
  expect(new Set(await matrix.ownersOf(GUEST))).toEqual(new Set(['Shared']));
  await expect(matrix.facets.count).toHaveText(`${shared.length} of ${all} services and modes shown`);
  // The number beside a choice says how many rows it leaves.
  await expect(matrix.facets.field('Owner there').locator('option:checked')).toHaveText(
    `Shared (${shared.length})`,
  );

  await matrix.filterBy({ name: 'eks' });
  const some = await matrix.services();
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(shared.length);
  const address = page.url();
  expect(new URL(address).search).toBe('?layer=guest-os&owner=shared&q=eks');
  await page.reload();
  expect(await matrix.services()).toEqual(some);
  await expect(matrix.facets.words).toHaveValue('eks');

  await matrix.facets.press('Clear');
  await expect(matrix.facets.count).toHaveText(`${all} of ${all} services and modes shown`);
  expect(new URL(page.url()).search).toBe('');
  expect(faults()).toEqual([]);
});

test('an address that asks for something unknown shows the whole matrix, one that fits nothing says so', async ({
  page,
  faults,
}) => {
  const matrix = new Matrix(page);
  await matrix.open();
  const whole = await matrix.facets.count.textContent();
  for (const query of [
    '?owner=nobody&layer=<b>',
    '?category=constructor&model=__proto__',
    '?%ff&=&&layer',
    '?q=',
  ]) {
    await matrix.open(query);
    await expect(matrix.facets.count, query).toHaveText(whole ?? '');
  }
  await matrix.open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(matrix.facets.count).toHaveText(/^0 of /);
  expect(faults()).toEqual([]);
});

test('the download holds exactly the rows that are shown', async ({ page }) => {
  const matrix = new Matrix(page);
  await matrix.open();
  await matrix.filterBy({ category: 'Serverless', name: 'lambda' });
  const shown = await matrix.services();
  const [head = [], ...rows] = await matrix.facets.download();
  expect(head).toContain(GUEST);
  expect(rows).toHaveLength(shown.length);
  expect(rows.map(([id]) => id)).toContain('lambda-manual');
  const owners = rows.map((row) => row.at(head.indexOf('Platform and runtime') - head.length));
  expect(owners).toEqual(await matrix.ownersOf('Platform and runtime'));
});

test('on a phone a row is its profile, and a chosen layer shows its owner in words', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const matrix = new Matrix(page);
  await matrix.open();
  await matrix.filterBy({ name: 'lambda', layer: 'Platform and runtime' });
  const cell = matrix.table.locator('tr#lambda td.chosen');
  await expect(cell).toHaveText('AWS');
  expect(await cell.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThan(
    11,
  );
  await expect(matrix.table.locator('tr#lambda-manual td.chosen')).toHaveText('Shared');
  const box = await cell.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
});

test('a keyboard is enough', async ({ page }) => {
  const matrix = new Matrix(page);
  await matrix.open();
  await matrix.facets.words.focus();
  await page.keyboard.type('lambda');
  await expect(matrix.facets.count).toHaveText(/^\d of /);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Server');
  expect(new Set(await matrix.ownersOf('Virtualization and tenant isolation'))).toEqual(new Set(['AWS']));
  await matrix.table.getByRole('rowheader').getByRole('link').first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/services\/[\w-]+\/$/);
});
