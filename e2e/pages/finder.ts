import type { Locator, Page } from '@playwright/test';

/** The search box that opens over any page. */
export class Finder {
  readonly page: Page;
  readonly dialog: Locator;
  readonly box: Locator;
  readonly results: Locator;
  /** What is announced about the results. */
  readonly says: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Search' });
    this.box = this.dialog.getByRole('combobox');
    this.results = this.dialog.getByRole('option');
    this.says = this.dialog.getByRole('status');
  }

  /** Opens the box with a key and waits until it takes words. */
  async open(key = '/'): Promise<void> {
    await this.page.keyboard.press(key);
    await this.box.waitFor();
  }

  /** Asks for something, and waits for an answer. */
  async ask(words: string): Promise<void> {
    await this.box.fill(words);
    await this.says.filter({ hasText: /\S/ }).waitFor();
  }

  /** The result that Enter goes to, as assistive technology is told. */
  async chosen(): Promise<Locator> {
    const id = await this.box.getAttribute('aria-activedescendant');
    return this.dialog.locator(`#${id ?? 'none'}`);
  }

  /** Where a result leads. */
  async leadsTo(result: Locator): Promise<string> {
    return (await result.getAttribute('href')) ?? '';
  }
}
