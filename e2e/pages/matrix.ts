import type { Locator, Page } from '@playwright/test';
import { FacetForm } from './facet-form.ts';

/** What a reader may choose, in the words of the page. */
interface MatrixChoice {
  name?: string;
  category?: string;
  model?: string;
  layer?: string;
  owner?: string;
}

const LABELS = { category: 'Category', model: 'Model', layer: 'Layer', owner: 'Owner there' } as const;

/** The matrix of all services and layers. */
export class Matrix {
  readonly page: Page;
  readonly table: Locator;
  readonly facets: FacetForm;

  constructor(page: Page) {
    this.page = page;
    this.table = page.getByRole('table', { name: 'Owner of each layer, by service and mode' });
    this.facets = new FacetForm(page, 'services');
  }

  /** @param query the end of the address, such as `?layer=guest-os`. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`services/${query}`);
  }

  /** Makes choices one after the other, as a reader would. */
  async filterBy({ name, ...choices }: MatrixChoice): Promise<void> {
    if (name !== undefined) await this.facets.words.fill(name);
    for (const [facet, words] of Object.entries(choices) as [keyof typeof LABELS, string][]) {
      await this.facets.choose(LABELS[facet], words);
    }
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
}
