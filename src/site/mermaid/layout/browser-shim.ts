import { parseHTML } from 'linkedom';
import type { Box } from '../box.ts';
import type { FontMetrics } from './font-metrics.ts';
import { boxOf } from './shape-geometry.ts';
import { measureLines } from './text-lines.ts';

/** Mermaid writes its style sheet through this; the drawings take nothing from it. */
class UnusedStyleSheet {
  readonly cssRules: readonly string[] = [];
  insertRule(): number {
    return 0;
  }
  replaceSync(): void {}
}

const nowhere: Box = { x: 0, y: 0, width: 0, height: 0 };

/**
 * Gives this thread what Mermaid needs of a browser: a document, and sizes of what stands in it.
 * Must run before Mermaid is imported, and only in a worker: a global `document` would mislead every
 * `typeof document` in Astro's own thread.
 * `getTotalLength` and `getPointAtLength` stay away on purpose: Mermaid asks for them and has its own fallbacks.
 */
export function installBrowser(metrics: FontMetrics): void {
  const { window } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  Object.assign(window, {
    CSS: { supports: () => false },
    requestAnimationFrame: (callback: () => void) => setImmediate(callback),
  });
  Object.assign(window.Element.prototype, {
    getBBox(this: Element): Box {
      return boxOf(this, metrics) ?? nowhere;
    },
    getBoundingClientRect(this: Element) {
      const { x, y, width, height } = boxOf(this, metrics) ?? nowhere;
      return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
    },
    getComputedTextLength(this: Element): number {
      return measureLines(this, metrics).reduce((sum, line) => sum + line.width, 0);
    },
  });
  Object.assign(globalThis, { window, document: window.document, CSSStyleSheet: UnusedStyleSheet });
}
