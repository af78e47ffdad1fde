import type { Browser } from '@playwright/test';

/** How a page loads on a slow phone. */
export interface LoadTimes {
  /** Largest contentful paint, milliseconds. */
  paint: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Total blocking time, milliseconds. */
  blocking: number;
}

/** The usual figures of a slow 4G and of a phone against a desktop: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const SLOWER_PROCESSOR = 4;
const PHONE = { width: 412, height: 823 };
/** What still happens this long after the load event belongs to the load. */
const SETTLED = 500;

declare global {
  interface Window {
    lab: LoadTimes;
  }
}

/** Loads an address with an empty cache and measures it. */
export async function measureLoad(browser: Browser, address: string): Promise<LoadTimes> {
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
    await page.addInitScript(observe);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLED);
    return await page.evaluate(() => window.lab);
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of it. Definitions: https://web.dev/articles/vitals */
function observe(): void {
  window.lab = { paint: 0, shift: 0, blocking: 0 };
  const longest = 50;
  const watch = (type: string, add: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (window.lab.paint = startTime));
  watch('longtask', ({ duration }) => (window.lab.blocking += Math.max(0, duration - longest)));
  watch('layout-shift', (entry) => {
    if ('value' in entry && typeof entry.value === 'number') window.lab.shift += entry.value;
  });
}
