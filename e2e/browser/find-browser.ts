import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Browser } from './browser.ts';
import { packagedChromium } from './packaged-chromium.ts';
import { systemBrowsers } from './system-browsers.ts';

/** The configuration of Playwright is read again in every worker; this variable carries the answer there. */
const FOUND = 'ATLAS_FOUND_BROWSER';

/**
 * Finds a Chromium that really draws a page: the one that BROWSER_PATH names, Playwright's own download, the
 * one that comes with the dependencies (Linux x64), or one of the system.
 * @throws Error that says what was tried and what helps.
 */
export async function findBrowser(): Promise<Browser> {
  const known = process.env[FOUND];
  if (known !== undefined) return JSON.parse(known) as Browser;
  const browser = await firstThatWorks();
  process.env[FOUND] = JSON.stringify(browser);
  return browser;
}

async function firstThatWorks(): Promise<Browser> {
  const tried: string[] = [];
  const chosen = process.env['BROWSER_PATH'];
  for (const ways of chosen === undefined ? everywhere() : [() => [chosenBrowser(chosen)]]) {
    for (const browser of await ways()) {
      const fault = await faultOf(browser);
      if (fault === undefined) return browser;
      tried.push(`${browser.from}: ${fault}`);
    }
  }
  throw new Error(
    [
      'No Chromium to test with. Tried:',
      ...tried.map((line) => `  ${line}`),
      'One of these helps: npx playwright install chromium; apt-get install chromium; BROWSER_PATH=/path/to/chrome.',
    ].join('\n'),
  );
}

const chosenBrowser = (path: string): Browser => ({ path, env: {}, from: `BROWSER_PATH ${path}` });

/** Asked one after the other, so that nothing is unpacked that is not needed. */
function everywhere(): (() => Browser[] | Promise<Browser[]>)[] {
  return [
    () => [{ path: chromium.executablePath(), env: {}, from: "Playwright's own" }],
    packagedChromium,
    systemBrowsers,
  ];
}

/** The only honest probe is a drawn page: a browser without fonts answers `--version` and dies at the first text. */
async function faultOf({ path, env }: Browser): Promise<string | undefined> {
  if (!existsSync(path)) return `there is no file ${path}`;
  try {
    const run = await chromium.launch({
      executablePath: path,
      env: { ...process.env, ...env },
      timeout: 20_000,
    });
    try {
      const page = await run.newPage();
      await page.setContent('<p>fine</p>');
      await page.screenshot();
    } finally {
      await run.close();
    }
    return undefined;
  } catch (error) {
    return tellingLine(String(error));
  }
}

/** Of the pages that a failed start prints, the line with the cause. */
function tellingLine(message: string): string {
  const lines = message.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.find((line) => /shared librar|FATAL|cannot open|error while/.test(line));
  return (telling ?? lines[0] ?? message).trim();
}
