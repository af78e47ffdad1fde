import { boxOfPoints, unionOf, type Box } from '../box.ts';
import type { FontMetrics } from './font-metrics.ts';
import { parsePath, pointsOn, type Step } from '../path-data.ts';
import { lengthOf, shiftOf } from './svg-attributes.ts';
import { boxOfLine, measureLines } from './text-lines.ts';

/** Elements that draw nothing where they stand. */
export const undrawn: ReadonlySet<string> = new Set([
  'style',
  'defs',
  'marker',
  'title',
  'desc',
  'linearGradient',
]);

/** Polygons, polylines and lines as paths, so that all else has one kind of outline to deal with. */
export function outlineOf(element: Element, dx: number, dy: number): Step[] | undefined {
  switch (element.localName) {
    case 'path':
      return parsePath(element.getAttribute('d') ?? '', dx, dy);
    case 'line': {
      const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => lengthOf(element, name));
      return parsePath(`M${x1} ${y1}L${x2} ${y2}`, dx, dy);
    }
    case 'polygon':
      return parsePath(`M${element.getAttribute('points')?.trim() ?? ''}Z`, dx, dy);
    case 'polyline':
      return parsePath(`M${element.getAttribute('points')?.trim() ?? ''}`, dx, dy);
    default:
      return undefined;
  }
}

/**
 * What `getBBox()` answers in a browser: the box in the element's own coordinates, its own transform not counted.
 * Undefined for what draws nothing.
 */
export function boxOf(element: Element, metrics: FontMetrics): Box | undefined {
  if (undrawn.has(element.localName)) return undefined;
  switch (element.localName) {
    case 'rect': {
      const [width, height] = [lengthOf(element, 'width'), lengthOf(element, 'height')];
      return { x: lengthOf(element, 'x'), y: lengthOf(element, 'y'), width, height };
    }
    case 'circle': {
      const radius = lengthOf(element, 'r');
      const [x, y] = [lengthOf(element, 'cx') - radius, lengthOf(element, 'cy') - radius];
      return { x, y, width: 2 * radius, height: 2 * radius };
    }
    case 'text':
    case 'tspan':
      return unionOf(measureLines(element, metrics).map((line) => boxOfLine(line, metrics)));
    case 'g':
    case 'a':
    case 'svg':
      return unionOf(childBoxes(element, metrics));
    default: {
      const outline = outlineOf(element, 0, 0);
      return outline?.length ? boxOfPoints(pointsOn(outline)) : undefined;
    }
  }
}

function* childBoxes(element: Element, metrics: FontMetrics): Generator<Box> {
  for (const child of element.children) {
    const box = boxOf(child, metrics);
    if (!box) continue;
    const [dx, dy] = shiftOf(child);
    yield { ...box, x: box.x + dx, y: box.y + dy };
  }
}
