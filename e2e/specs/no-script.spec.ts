import { expect } from '@playwright/test';
import { Matrix } from '../pages/matrix.ts';
import { ServicePage } from '../pages/service-page.ts';
import { Shell } from '../pages/shell.ts';
import { test } from '../pages/site-test.ts';

test.use({ javaScriptEnabled: false });

test('a service page says whose each layer is, and draws its line', async ({ page }) => {
  const lambda = new ServicePage(page);
  await lambda.open('lambda');
  expect(await lambda.whoOwns('Platform and runtime')).toBe('AWS');
  await expect(lambda.duties.locator('tr[id]')).toHaveCount(18);
  await expect(lambda.profile).toBeVisible();
  await expect(page.locator('figure svg').first()).toBeVisible();
  await expect(page.locator('figure svg > title').first()).not.toBeEmpty();
});

test('the matrix is there as a whole, without fields that would do nothing', async ({ page }) => {
  const matrix = new Matrix(page);
  await matrix.open();
  const services = await matrix.services();
  expect(services.length).toBeGreaterThan(100);
  expect(await matrix.ownersOf('Guest operating system')).toHaveLength(services.length);
  await expect(matrix.facets.form).toBeHidden();
});

for (const { address, place, fact } of [
  { address: 'layers/guest-os/', place: '#ecs-fargate', fact: 'AWS' },
  { address: 'controls/', place: '#sr-pat-01', fact: /patch/i },
  { address: 'controls/sr-pat-01/', place: 'main', fact: 'Evidence to show' },
  { address: 'frameworks/nist-800-53-r5/', place: '#ac-2\\.1', fact: 'AC-2(1)' },
  { address: 'glossary/', place: '#hypervisor', fact: /virtual machine/i },
  { address: 'start/three-minutes/', place: 'main', fact: 'Security of the cloud' },
]) {
  test(`the facts can be read: ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(place)).toBeVisible();
    await expect(page.locator(place)).toContainText(fact);
    await expect(page.locator('form.facets:visible')).toHaveCount(0);
  });
}

test('the theme is that of the system, and no button promises another', async ({ page }) => {
  const shell = new Shell(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('services/lambda/');
  expect(await shell.theme()).toBe('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await shell.theme()).toBe('dark');
  await expect(shell.themeButton).toBeHidden();
});

test('the menu and the chapters open on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const shell = new Shell(page);
  await page.goto('start/three-minutes/');
  await expect(shell.menu).toBeHidden();
  await shell.menuButton.click();
  await expect(shell.menu.getByRole('link', { name: 'Controls' })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(shell.menu).toBeHidden();
  await page.getByRole('button', { name: 'Chapters' }).click();
  await page.getByRole('navigation', { name: 'Chapters' }).getByRole('link').nth(1).click();
  await expect(page).not.toHaveURL(/three-minutes/);
});

test('the search box is a link, and its page says what to do without a script', async ({ page }) => {
  await page.goto('services/lambda/');
  await page.locator('header.top a.find-link').click();
  // Playwright switches scripts off too late for the browser to unfold these words.
  expect(await page.locator('noscript').textContent()).toContain('The search needs JavaScript');
  await page.getByRole('main').getByRole('link', { name: 'Glossary' }).click();
  await expect(page.locator('h1')).toHaveText('Glossary');
});
