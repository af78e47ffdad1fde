import type { Page } from '@playwright/test';

/**
 * Collects what goes wrong on a page while it loads: errors on the console (violations of the
 * Content-Security-Policy are among them), failed requests, requests to anybody else.
 * @returns a function that gives the faults since it was called last.
 */
export function watch(page: Page, site: string): () => string[] {
  const faults: string[] = [];
  const { origin } = new URL(site);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) faults.push(`third party: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return () => faults.splice(0);
}
