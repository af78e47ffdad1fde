import type { Locator, Page } from '@playwright/test';

/** What moves a cell: the condition, its owner then, and the mode that the service becomes. */
interface Move {
  condition: string;
  owner: string;
  /** Address below the site. Nothing when no mode is named. */
  mode?: string;
}

/** The page of a service, a mode or a family, asked in the words of its readers. */
export class ServicePage {
  readonly page: Page;
  /** Who does what, layer by layer. */
  readonly duties: Locator;
  /** The picture at the top; its blocks lead to the rows. */
  readonly profile: Locator;
  /** What a reader is told when the service is closed, ending or gone. */
  readonly banner: Locator;
  /** Layers that another mode of the product gives to another owner. */
  readonly modes: Locator;

  constructor(page: Page) {
    this.page = page;
    this.duties = page.getByRole('table', { name: 'who does what in each layer' });
    this.profile = page.locator('svg.profile.large');
    this.banner = page.locator('.banner');
    this.modes = page.getByRole('table', { name: 'layers with another owner' });
  }

  /** Opens a service, at the row of a layer if one is named by its id. */
  async open(id: string, layer?: string): Promise<void> {
    await this.page.goto(`services/${id}/${layer === undefined ? '' : `#${layer}`}`);
  }

  /** The sentence that says where the line runs. */
  get answer(): Locator {
    return this.page.locator('h1 ~ .lead');
  }

  /** The row of a layer, by its title. */
  row(layer: string): Locator {
    const name = this.page.getByRole('link', { name: layer, exact: true });
    return this.duties.getByRole('row').filter({ has: name });
  }

  /** The owner of a layer in the words of the page. */
  async whoOwns(layer: string): Promise<string> {
    const words = await this.row(layer).locator('.owner').innerText();
    return words.replace('#', '').trim();
  }

  /** What moves the owner of a layer. */
  async movesOf(layer: string): Promise<Move[]> {
    const lines = await this.row(layer).getByRole('listitem').all();
    return Promise.all(
      lines.map(async (line) => {
        const mode = line.getByRole('link');
        const there = (await mode.count()) > 0 ? await mode.getAttribute('href') : null;
        return {
          condition: /Moves when (.*?):/.exec(await line.innerText())?.[1] ?? '',
          owner: await line.locator('strong').innerText(),
          ...(there !== null && { mode: there }),
        };
      }),
    );
  }

  /** The sign that copies the address of a row. */
  copyLink(layer: string): Locator {
    return this.row(layer).getByRole('link', { name: `Copy link to ${layer}` });
  }

  /** Names of the modes that stand side by side. */
  async modesBesideEachOther(): Promise<string[]> {
    const heads = await this.modes.getByRole('columnheader').allInnerTexts();
    return heads.slice(1).map((head) => head.trim());
  }

  /** The rows of the table of modes: a layer with the owner that each mode gives it. */
  async ownersByMode(): Promise<{ layer: string; owners: string[] }[]> {
    const rows = await this.modes.locator('tbody tr:not(.group)').all();
    return Promise.all(
      rows.map(async (row) => ({
        layer: await row.getByRole('rowheader').innerText(),
        owners: await row.locator('td .owner-word').allInnerTexts(),
      })),
    );
  }
}
