import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser/find-browser.ts';

const browser = await findBrowser();
const root = join(import.meta.dirname, '..');
const results = join(root, 'test-results');

/**
 * Browser tests of the built site: OUT_DIR (default dist), served below BASE_PATH with its own headers on a
 * free port. Addresses in tests are relative to the site: `page.goto('services/')`.
 */
export default defineConfig({
  testDir: 'specs',
  outputDir: join(results, 'browser'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: join(results, 'browser.json') }]],
  use: {
    // Unset while the server starts, set when a worker reads this again.
    baseURL: process.env['SITE_ADDRESS'] ?? 'http://localhost/',
    launchOptions: { executablePath: browser.path, env: { ...process.env, ...browser.env } },
  },
  webServer: {
    command: `"${process.execPath}" src/commands/serve.ts --port 0`,
    cwd: root,
    wait: { stdout: /Serving .+ at (?<site_address>\S+)/ },
  },
});
