import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** What a reader may choose, in the words of the page. */
export interface MatrixChoice {
  name?: string;
  category?: string;
  model?: string;
  layer?: string;
  owner?: string;
}

const LABELS = {
  category: 'Category',
  model: 'Model',
  layer: 'Layer',
  owner: 'Owner there',
} as const;

/** The matrix of all services and layers. */
export class Matrix {
  readonly page: Page;
  readonly table: Locator;
  readonly form: Locator;
  /** How many rows are shown, as it is announced. */
  readonly count: Locator;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: 'Owner of each layer, by service and mode' });
    this.form = page.getByRole('search', { name: 'Filter services' });
    this.count = page.getByRole('status').filter({ hasText: 'services and modes shown' });
  }

  /** @param query the end of the address, such as `?layer=guest-os`. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`services/${query}`);
  }

  /** Makes choices one after the other, as a reader would. */
  async filterBy({ name, ...choices }: MatrixChoice): Promise<void> {
    if (name !== undefined) await this.form.getByLabel('Name').fill(name);
    for (const [facet, words] of Object.entries(choices) as [keyof typeof LABELS, string][]) {
      const field = this.facet(facet);
      // The number of rows stands behind the words.
      const option = field.locator('option', { hasText: new RegExp(`^\\s*${words}( \\(\\d+\\))?\\s*$`) });
      await field.selectOption((await option.getAttribute('value')) ?? '');
    }
  }

  facet(facet: keyof typeof LABELS): Locator {
    return this.form.getByRole('combobox', { name: LABELS[facet], exact: true });
  }

  /** The names of the services that are shown. */
  async services(): Promise<string[]> {
    const names = await this.table.locator('tbody tr[id]:visible th').allInnerTexts();
    return names.map((name) => name.trim());
  }

  /** The owners of a layer in the rows that are shown, as a screen reader says them. */
  async ownersOf(layer: string): Promise<string[]> {
    const heads = await this.table.locator('thead th').allTextContents();
    const at = heads.findIndex((head) => head.trim() === layer);
    const cells = await this.table.locator(`tbody tr[id]:visible td:nth-of-type(${at})`).allTextContents();
    return cells.map((cell) => cell.trim());
  }

  /** Downloads what is shown. @returns the lines of the file, the head first, each cut at its first two commas. */
  async download(): Promise<string[][]> {
    const started = this.page.waitForEvent('download');
    await this.form.getByRole('button', { name: 'Download CSV' }).click();
    const text = await readFile(await (await started).path(), 'utf8');
    return text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
  }
}
