import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose answer depends on the theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Room that a reader may give to letters, words, lines and paragraphs: WCAG 1.4.12. */
const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** axe cannot see the colour behind a text that stands on a pattern. The colour below the pattern is what counts. */
const WITHOUT_PATTERNS = '*, ::before, ::after { background-image: none !important; }';

/** Shows what is folded away, so that it is looked at as well. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

/** A page as axe can judge it. Needs a context with `bypassCSP`. */
export async function layOpen(page: Page): Promise<void> {
  await unfold(page);
  await page.addStyleTag({ content: WITHOUT_PATTERNS });
}

/**
 * Asks axe about the page as it is.
 * @param about everything, or only what a change of the theme can change.
 * @returns a line for each element at fault.
 */
export async function accessibilityFaults(page: Page, about: 'everything' | 'colours'): Promise<string[]> {
  // Legacy mode: no second page, and these pages have no frames.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe
    .options({
      resultTypes: ['violations'],
      runOnly:
        about === 'colours' ? { type: 'rule', values: COLOUR_RULES } : { type: 'tag', values: STANDARDS },
      ...(about === 'everything' && { rules: { 'target-size': { enabled: true } } }),
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${oneLine(failureSummary)}`),
  );
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 300);

/** Gives text the room of WCAG 1.4.12. Needs a context with `bypassCSP`. */
export async function spaceText(page: Page): Promise<void> {
  await page.addStyleTag({ content: TEXT_SPACING });
}

/** How many pixels the page scrolls sideways; nothing may. */
export const sidewaysPixels = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
