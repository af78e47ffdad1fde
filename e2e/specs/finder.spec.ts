import { expect } from '@playwright/test';
import { Finder } from '../pages/finder.ts';
import { HOSTILE_WORDS } from '../pages/hostile-words.ts';
import { recordRequests } from '../pages/requests.ts';
import { test } from '../pages/site-test.ts';

const PAGE = 'services/lambda/';

test('nothing of the search is fetched before it is opened, then once what it needs', async ({
  page,
  site,
}) => {
  const sent = recordRequests(page);
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  expect(sent().filter(({ address }) => /search|find/.test(address.slice(site.length)))).toEqual([]);

  const finder = new Finder(page);
  await finder.open();
  await finder.ask('lambda');
  const fetched = sent().map(({ address }) => address.slice(site.length));
  expect(fetched.filter((path) => path.startsWith('search.json'))).toHaveLength(1);
  expect(fetched.filter((path) => !/^(_astro\/[\w.-]+\.js|search\.json)/.test(path))).toEqual([]);

  await page.keyboard.press('Escape');
  await finder.open('Control+k');
  await finder.ask('who patches the guest os of fargate');
  await expect(finder.results.first()).toBeVisible();
  expect(sent()).toEqual([]);
});

test('an exact id comes first, and Enter goes to its row', async ({ page }) => {
  const finder = new Finder(page);
  await page.goto(PAGE);
  await finder.open();
  await finder.ask('ac 2 (1)');
  await expect(finder.says).toHaveText(/\d+ results?/);
  await expect(finder.results.first()).toContainText('AC-2(1)');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/frameworks\/[\w-]+\/#ac-2\.1$/);
  await expect(page.locator(':target')).toContainText('AC-2(1)');
  await expect(page.locator(':target')).toBeInViewport();
});

test('a question leads to the cell that answers it, with its owner in words', async ({ page }) => {
  const finder = new Finder(page);
  await page.goto('');
  await finder.open();
  await finder.ask('fargate guest os');
  const cells = finder.dialog.getByRole('group', { name: 'Who answers' }).getByRole('option');
  await expect(cells.first()).toContainText('AWS');
  await cells.first().click();
  await expect(page).toHaveURL(/\/services\/ecs-fargate\/#guest-os$/);
  await expect(finder.dialog).toBeHidden();
});

test('arrow keys walk through the results, Escape closes and gives the focus back', async ({ page }) => {
  const finder = new Finder(page);
  await page.goto(PAGE);
  const before = page.getByRole('link', { name: 'Modes side by side' });
  await before.focus();
  await finder.open();
  await finder.ask('kubernetes');
  await expect(finder.box).toHaveAttribute('aria-expanded', 'true');
  const count = await finder.results.count();
  expect(count).toBeGreaterThan(2);
  expect(await finder.leadsTo(await finder.chosen())).toBe(await finder.leadsTo(finder.results.first()));
  await page.keyboard.press('ArrowDown');
  await expect(finder.results.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(finder.results.first()).toHaveAttribute('aria-selected', 'false');
  expect(await finder.leadsTo(await finder.chosen())).toBe(await finder.leadsTo(finder.results.nth(1)));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(finder.results.last()).toHaveAttribute('aria-selected', 'true');
  await expect(finder.results.last()).toBeInViewport({ ratio: 1 });

  await page.keyboard.press('Escape');
  await expect(finder.dialog).toBeHidden();
  await expect(before).toBeFocused();
});

test('a slash that is typed into a field stays a slash', async ({ page }) => {
  const finder = new Finder(page);
  await page.goto('services/');
  const name = page.getByRole('search', { name: 'Filter services' }).getByLabel('Name');
  await name.press('/');
  await expect(name).toHaveValue('/');
  await expect(finder.dialog).toBeHidden();
});

test('a typing error finds what was meant, and says that it is a guess; nonsense gets a way on', async ({
  page,
}) => {
  const finder = new Finder(page);
  await page.goto(PAGE);
  await finder.open();
  await finder.ask('kuberntes');
  await expect(finder.results.first()).toContainText(/Kubernetes|EKS/);
  await finder.ask('qqxzzvv');
  await expect(finder.says).toHaveText(/nothing/i);
});

for (const { kind, words } of HOSTILE_WORDS) {
  test(`hostile words do no harm in the box and on the page of results: ${kind}`, async ({
    page,
    faults,
  }) => {
    const finder = new Finder(page);
    await page.goto(PAGE);
    const title = await page.title();
    await finder.open();
    await finder.ask(words);
    expect(await finder.dialog.locator('img, script').count()).toBe(0);
    expect((await finder.says.innerText()).length).toBeLessThan(200);
    await page.keyboard.press('Escape');
    await expect(finder.dialog).toBeHidden();
    await expect(page).toHaveTitle(title);

    await page.goto(`search/?${new URLSearchParams({ q: words }).toString()}`);
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/result|nothing/i);
    expect(await page.getByRole('main').locator('img, script:not([src])').count()).toBe(0);
    expect(faults()).toEqual([]);
  });
}

test('records that do not come: the box says so, the page stays usable, the next try works', async ({
  page,
}) => {
  await page.route('**/search.json*', (route) => route.abort());
  const finder = new Finder(page);
  await page.goto(PAGE);
  await finder.open();
  await finder.box.fill('lambda');
  await expect(finder.says).toHaveText(/could not be loaded/);
  await page.unroute('**/search.json*');
  await finder.box.fill('lambda ');
  await expect(finder.results.first()).toContainText('Lambda');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(page).toHaveURL(/#sources$/);
});

test('code that does not come: the link of the box leads to the page of results', async ({ page }) => {
  await page.route(/_astro\/finder[^/]*\.js/, (route) => route.abort());
  await page.goto(PAGE);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/search\/$/);
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
});

test('the page of results works by its address alone, also by a malformed one', async ({ page, faults }) => {
  await page.goto('search/?q=AC-2(1)');
  const results = page.getByRole('main').locator('a.hit');
  await expect(results.first()).toContainText('AC-2(1)');
  await page.getByRole('main').getByRole('searchbox').fill('eks');
  await expect(results.first()).toContainText(/EKS|Kubernetes/);
  expect(new URL(page.url()).search).toBe('?q=eks');
  await page.reload();
  await expect(results.first()).toContainText(/EKS|Kubernetes/);

  for (const query of ['?q=%', '?q=%ff%fe', '?q', '?q=a&q=b', '?Q=eks', '?q=%00']) {
    await page.goto(`search/${query}`);
    await expect(page.locator('h1')).toHaveText('Search');
    await expect(page.getByRole('main').getByRole('searchbox')).toBeEditable();
  }
  expect(faults()).toEqual([]);
});

test('on a phone the box fills the window and every result is a comfortable target', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const finder = new Finder(page);
  await page.goto(PAGE);
  await page.locator('header.top a.find-link').click();
  await finder.box.waitFor();
  await finder.ask('encryption at rest');
  expect((await finder.dialog.boundingBox())?.width).toBe(390);
  for (const result of await finder.results.all()) {
    expect((await result.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});
