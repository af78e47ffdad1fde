import type { Page } from '@playwright/test';

/** A request that the browser sent: what for, and its address. */
interface Sent {
  type: string;
  address: string;
}

/**
 * Writes down the requests of a page.
 * @returns a function that gives those that were sent since it was called last.
 */
export function recordRequests(page: Page): () => Sent[] {
  const sent: Sent[] = [];
  page.on('request', (request) => sent.push({ type: request.resourceType(), address: request.url() }));
  return () => sent.splice(0);
}
