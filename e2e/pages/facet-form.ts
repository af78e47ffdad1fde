import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The form above a long table, by which a reader narrows it. */
export class FacetForm {
  readonly form: Locator;
  /** How many rows are shown, as it is announced. */
  readonly count: Locator;
  private readonly page: Page;

  /** @param counted what the form narrows, in the words of the page: `services`. */
  constructor(page: Page, counted: string) {
    this.page = page;
    this.form = page.getByRole('search', { name: `Filter ${counted}` });
    this.count = page.getByRole('status').filter({ hasText: new RegExp(`${counted}.* shown`) });
  }

  /** The field for words. */
  get words(): Locator {
    return this.form.getByRole('searchbox');
  }

  field(label: string): Locator {
    return this.form.getByRole('combobox', { name: label, exact: true });
  }

  /** Chooses a value by its words; behind them stands how many rows it would leave. */
  async choose(label: string, words: string): Promise<void> {
    const option = this.field(label)
      .locator('option')
      .filter({ hasText: new RegExp(`^\\s*${RegExp.escape(words)}( \\(\\d+\\))?\\s*$`) });
    await this.field(label).selectOption((await option.getAttribute('value')) ?? '');
  }

  async press(button: string): Promise<void> {
    await this.form.getByRole('button', { name: button }).click();
  }

  /** Downloads what is shown. @returns the lines of the file, the head first, cut at every comma. */
  async download(): Promise<string[][]> {
    const started = this.page.waitForEvent('download');
    await this.press('Download CSV');
    const text = await readFile(await (await started).path(), 'utf8');
    return text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
  }
}
