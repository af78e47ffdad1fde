import type { Page } from '@playwright/test';

/**
 * Walks through a page by keyboard and looks at the element that has the focus.
 * @returns words of those that something else covers where they stand: WCAG 2.4.11.
 */
export async function hiddenWhileFocused(page: Page, key: string, steps: number): Promise<string[]> {
  const hidden: string[] = [];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press(key);
    const words = await page.evaluate(() => {
      const focused = document.activeElement;
      const [box] = focused?.getClientRects() ?? [];
      if (!focused || !box || focused === document.body) return 'nothing has the focus';
      const seen = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const covered = !seen || !(focused.contains(seen) || seen.contains(focused));
      return covered ? `${focused.textContent.trim()} below ${seen?.className ?? 'the edge'}` : '';
    });
    if (words) hidden.push(words);
  }
  return hidden;
}
