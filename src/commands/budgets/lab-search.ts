import type { Browser } from '@playwright/test';

/** What the first search of a reader costs. */
export interface SearchCost {
  /** Bytes that travel when the search is opened. */
  bytes: number;
  /** From a key press to the changed results, milliseconds, the slowest of a word. */
  answer: number;
}

/** A word that a reader of this subject looks for, typed key by key. */
const WORD = 'encryption';
/** A search that has not answered after so many milliseconds counts as one that never does. */
const PATIENCE = 3000;

declare global {
  interface Window {
    answer: Promise<number>;
  }
}

/** Opens the search of a page with its key and types. */
export async function measureSearch(browser: Browser, address: string): Promise<SearchCost> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.keyboard.press('/');
    await page.getByRole('combobox').waitFor();
    await page.waitForLoadState('networkidle');
    const answers: number[] = [];
    for (const key of WORD) {
      await page.evaluate(awaitAnswer, PATIENCE);
      await page.keyboard.press(key);
      answers.push(await page.evaluate(() => window.answer));
    }
    return { bytes, answer: Math.max(...answers) };
  } finally {
    await context.close();
  }
}

/** Runs in the page before a key is pressed: times the change of the list that the key brings. */
function awaitAnswer(patience: number): void {
  window.answer = new Promise((resolve) => {
    let pressed = 0;
    addEventListener('keydown', () => (pressed = performance.now()), { once: true, capture: true });
    const list = document.querySelector('[role=listbox]');
    const changed = new MutationObserver(() => {
      changed.disconnect();
      resolve(performance.now() - pressed);
    });
    if (list !== null) changed.observe(list, { childList: true });
    setTimeout(() => resolve(Infinity), patience);
  });
}
