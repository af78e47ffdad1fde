import { expect } from '@playwright/test';
import { test } from '../pages/site-test.ts';

const PAGE = 'start/three-minutes/';

test('a term shows its definition in place and gives the focus back', async ({ page, faults }) => {
  await page.goto(PAGE);
  const term = page.locator('a.term').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const definition = page.getByRole('dialog');
  await expect(definition).toBeVisible();
  await expect(definition).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(definition.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
  await expect(term).toBeFocused();

  await term.click();
  await expect(definition).toBeInViewport({ ratio: 1 });
  expect(page.url()).toContain(PAGE);
  expect(faults()).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term is a link to its place in the glossary', async ({ page }) => {
    await page.goto(PAGE);
    await page.locator('a.term').first().click();
    expect(page.url()).toMatch(/\/glossary\/#[\w-]+$/);
    await expect(page.locator(':target')).toBeInViewport();
  });
});
