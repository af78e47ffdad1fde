import type { Line, Shape } from '../drawing.ts';
import type { FontMetrics } from './font-metrics.ts';
import { endOf, type Step } from '../path-data.ts';
import { outlineOf, undrawn } from './shape-geometry.ts';
import { hasClass, lengthOf, shiftOf } from './svg-attributes.ts';
import { measureLines } from './text-lines.ts';

/** Shapes and texts of one part, at absolute places. */
export interface Collected {
  readonly shapes: Shape[];
  readonly lines: Line[];
}

/**
 * Takes the visible primitives out of a piece of Mermaid's SVG. `dx`, `dy` is where its parent stands.
 * Throws on every element that it does not know, so that the build fails rather than drawing nonsense.
 */
export function collectShapes(
  element: Element,
  dx: number,
  dy: number,
  metrics: FontMetrics,
  into: Collected = { shapes: [], lines: [] },
): Collected {
  if (undrawn.has(element.localName)) return into;
  const [shiftX, shiftY] = shiftOf(element);
  const [x, y] = [dx + shiftX, dy + shiftY];
  switch (element.localName) {
    case 'g':
    case 'a': {
      // Mermaid's hand-drawing library writes a filling and an outline: the same line twice.
      const children = hasClass(element, 'outer-path') ? [...element.children].slice(0, 1) : element.children;
      for (const child of children) collectShapes(child, x, y, metrics, into);
      break;
    }
    case 'text':
      into.lines.push(...measureLines(element, metrics).map((line) => lineAt(line, x, y)));
      break;
    case 'rect': {
      const shape = rectAt(element, x, y);
      if (shape) into.shapes.push(shape);
      break;
    }
    case 'circle':
      into.shapes.push({
        tag: 'circle',
        x: x + lengthOf(element, 'cx'),
        y: y + lengthOf(element, 'cy'),
        radius: lengthOf(element, 'r'),
      });
      break;
    default: {
      const steps = outlineOf(element, x, y);
      if (!steps) throw unknownElement(element);
      into.shapes.push({ tag: 'path', steps: straighten(steps) });
    }
  }
  return into;
}

/** The error for an element that the drawings have no place for. */
export function unknownElement(element: Element): Error {
  const name = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
  return new Error(
    `Mermaid drew ${name}, which the drawings do not know; use nodes, subgraphs, edges and labels, ` +
      'or participants, messages, notes, boxes and loop/alt/opt/par blocks only',
  );
}

function rectAt(element: Element, x: number, y: number): Shape | undefined {
  const [width, height] = [lengthOf(element, 'width'), lengthOf(element, 'height')];
  if (!width || !height) return undefined;
  const box = { x: x + lengthOf(element, 'x'), y: y + lengthOf(element, 'y'), width, height };
  const round = lengthOf(element, 'rx');
  return { tag: 'rect', box, ...(round && { round }) };
}

function lineAt(line: ReturnType<typeof measureLines>[number], x: number, y: number): Line {
  const { text, width, size, bold } = line;
  return { text, width, size, bold, x: x + line.left + width / 2, baseline: y + line.baseline };
}

/**
 * The hand-drawing library writes straight lines as curves whose inner points lie anywhere on the line, by chance.
 * As lines they are short, and the same in every build.
 */
function straighten(steps: readonly Step[]): Step[] {
  let from: readonly [number, number] = [0, 0];
  return steps.map((step) => {
    const to = endOf(step);
    const onLine =
      step.letter === 'C' &&
      [0, 2].every((at) => offLine(from, to, [step.numbers[at] ?? 0, step.numbers[at + 1] ?? 0]) < 0.05);
    from = step.letter === 'Z' ? from : to;
    return onLine ? { letter: 'L', numbers: to } : step;
  });
}

type Point = readonly [number, number];

function offLine([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length < 0.01) return Math.hypot(px - ax, py - ay);
  return Math.abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length;
}
