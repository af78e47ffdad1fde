import type { Locator, Page } from '@playwright/test';

/** What stands around the content of every page. */
export class Shell {
  readonly page: Page;
  readonly header: Locator;
  readonly themeButton: Locator;
  readonly menuButton: Locator;
  /** The main places of the site. */
  readonly menu: Locator;
  readonly skipLink: Locator;

  constructor(page: Page) {
    this.page = page;
    this.header = page.locator('header.top');
    this.themeButton = page.getByRole('button', { name: 'Theme:' });
    this.menuButton = page.getByRole('button', { name: 'Menu', exact: true });
    this.menu = page.getByRole('navigation', { name: 'Main' });
    this.skipLink = page.getByRole('link', { name: 'Skip to content' });
  }

  /** Which theme is seen, by the colour of the paper. */
  async theme(): Promise<'light' | 'dark'> {
    const colour = await this.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red = 0, green = 0, blue = 0] = colour.match(/\d+/g)?.map(Number) ?? [];
    return red + green + blue > 3 * 127 ? 'light' : 'dark';
  }
}
