import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { findBrowser } from '../../../e2e/browser/find-browser.ts';
import type { Figure } from './budgets.ts';
import { measureLoad } from './lab-load.ts';
import type { LoadTimes } from './lab-load.ts';
import { measureSearch } from './lab-search.ts';

/** Every page is loaded so often; the quickest counts: what else the machine has to do can only add time. */
const RUNS = 3;

/**
 * The budgets that only a browser can measure: how the given pages load on a slow phone, and the search.
 * @param site the address of the served site, with a slash at its end.
 * @param pages addresses relative to it; the worst page counts.
 */
export async function labFigures(site: string, pages: readonly string[]): Promise<Figure[]> {
  const { path, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath: path, env: { ...process.env, ...env } });
  try {
    const loads = await eachLoad(browser, site, pages);
    const search = await measureSearch(browser, site);
    const worst = (value: (times: LoadTimes) => number) => {
      const [where, times] = loads.reduce((one, other) => (value(other[1]) > value(one[1]) ? other : one));
      return { measured: value(times), where };
    };
    return [
      {
        what: 'Largest paint, slow phone',
        unit: 'ms',
        target: 1200,
        limit: 2000,
        ...worst(({ paint }) => paint),
      },
      { what: 'Layout shift', unit: '', target: 0.01, limit: 0.05, ...worst(({ shift }) => shift) },
      {
        what: 'Blocking time, slow phone',
        unit: 'ms',
        target: 50,
        limit: 150,
        ...worst(({ blocking }) => blocking),
      },
      {
        what: 'First search',
        unit: 'KB',
        target: 120,
        limit: 200,
        measured: search.bytes / 1024,
        where: '/',
      },
      {
        what: 'Key press to results',
        unit: 'ms',
        target: 50,
        limit: 120,
        measured: search.answer,
        where: '/',
      },
    ];
  } finally {
    await browser.close();
  }
}

async function eachLoad(
  browser: Browser,
  site: string,
  pages: readonly string[],
): Promise<[where: string, times: LoadTimes][]> {
  const loads: [string, LoadTimes][] = [];
  for (const page of pages) {
    const runs: LoadTimes[] = [];
    for (let run = 0; run < RUNS; run++) runs.push(await measureLoad(browser, new URL(page, site).href));
    const least = (value: (times: LoadTimes) => number) => Math.min(...runs.map(value));
    loads.push([
      `/${page}`,
      {
        paint: least(({ paint }) => paint),
        shift: least(({ shift }) => shift),
        blocking: least(({ blocking }) => blocking),
      },
    ]);
  }
  return loads;
}
