import type { Box } from '../box.ts';
import type { FontMetrics } from './font-metrics.ts';
import { hasClass, inheritedProperty, lengthOf, ownProperty } from './svg-attributes.ts';

/** One line as a browser would set it, measured in the site's typeface. */
export interface MeasuredLine {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** Left end, whatever the anchor was. */
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
}

/** The font size of everything in a drawing that sets none itself. */
export const fontSize = 16;

interface Run {
  text: string;
  bold: boolean;
}

/** The lines of a `<text>` (or of one of its tspans), in the coordinates of that element. */
export function measureLines(element: Element, metrics: FontMetrics): MeasuredLine[] {
  const size = parseFloat(inheritedProperty(element, 'font-size') ?? '') || fontSize;
  const lines: MeasuredLine[] = [];
  let [x, y] = [0, 0];
  let runs: Run[] = [];

  function finish(): void {
    // Decoded as a whole: linkedom splits a text at its signs.
    const text = decode(runs.map((run) => run.text).join(''))
      .replace(/\s+/g, ' ')
      .trim();
    const weights = new Set(runs.filter((run) => run.text.trim()).map((run) => run.bold));
    runs = [];
    if (!text) return;
    if (weights.size > 1)
      throw new Error(`the line "${text}" mixes bold and plain words; make the whole line one or the other`);
    const bold = weights.has(true);
    const width = metrics.width(text, size, bold);
    lines.push({ text, size, bold, left: x - width * anchorOf(element), baseline: y + raise, width });
  }

  function walk(node: Element): void {
    if (node.getAttribute('x') || node.getAttribute('y')) finish();
    if (node.getAttribute('x')) x = lengthOf(node, 'x', size);
    if (node.getAttribute('y')) y = lengthOf(node, 'y', size);
    x += lengthOf(node, 'dx', size);
    y += lengthOf(node, 'dy', size);
    const bold = isBold(node);
    for (const child of node.childNodes) {
      if (child.nodeType === 3) runs.push({ text: child.textContent ?? '', bold });
      else if (child.nodeType === 1) walk(child as Element);
    }
  }

  const raise = baselineShift(element, size, metrics);
  walk(element);
  finish();
  return lines;
}

/** The box of a line: from the rounded ascent to the rounded descent, as browsers measure it. */
export function boxOfLine(line: MeasuredLine, metrics: FontMetrics): Box {
  const ascent = metrics.ascent(line.size);
  return {
    x: line.left,
    y: line.baseline - ascent,
    width: line.width,
    height: ascent + metrics.descent(line.size),
  };
}

/** The share of its width by which a line begins left of its x. */
function anchorOf(element: Element): number {
  const set = inheritedProperty(element, 'text-anchor') ?? (isNodeLabel(element) ? 'middle' : 'start');
  return { start: 0, middle: 0.5, end: 1 }[set] ?? 0;
}

/** Mermaid's own style sheet has `.node .label text { text-anchor: middle }`; here it must be said. */
function isNodeLabel(element: Element): boolean {
  return hasAncestor(element, 'label') && hasAncestor(element, 'node');
}

function isBold(element: Element): boolean {
  if (ownProperty(element, 'font-style') === 'italic')
    throw new Error(`"${element.textContent}" is italic; the drawings have a plain and a bold face only`);
  const weight = inheritedProperty(element, 'font-weight') ?? 'normal';
  // Our own style sheet sets the titles of subgraphs in bold, so they must be measured so.
  return weight === 'bold' || Number(weight) >= 600 || hasAncestor(element, 'cluster-label');
}

function hasAncestor(element: Element, name: string): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (hasClass(at, name)) return true;
  return false;
}

function baselineShift(element: Element, size: number, metrics: FontMetrics): number {
  switch (inheritedProperty(element, 'dominant-baseline')) {
    case 'central':
      return (metrics.ascent(size) - metrics.descent(size)) / 2;
    case 'middle':
      return metrics.halfXHeight(size);
    default:
      return 0;
  }
}

const signs: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lt: '<',
  gt: '>',
  amp: '&',
};

/**
 * Signs that an author wrote as `#quot;` or `#35;`. While it lays out, Mermaid keeps some of them as `&quot;`
 * and some as `ﬂ°quot¶ß`, for a browser to decode at the end; they must be measured as what they will be.
 */
function decode(text: string): string {
  return text.replace(/(?:&|ﬂ°)(?:[#°](\d+)|([a-z]+))(?:;|¶ß)/g, (whole, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (signs[name ?? ''] ?? whole),
  );
}
