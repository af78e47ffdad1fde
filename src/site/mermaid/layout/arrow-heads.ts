import type { Shape } from '../drawing.ts';
import { endOf, type Step } from '../path-data.ts';
import type { Collected } from './collect-shapes.ts';

/** A head: how far past the end of the line it reaches (or its centre lies, if negative), and its form. */
type Head = (x: number, y: number, cos: number, sin: number) => Shape;

const half = 4.5;

/** Keyed by the end of Mermaid's marker names; sizes are those of its markers. */
const heads: Readonly<Record<string, Head>> = {
  point: triangle(4, 8),
  arrowhead: triangle(3, 10),
  'filled-head': (x, y, cos, sin) =>
    outline(
      x,
      y,
      cos,
      sin,
      [
        [-7, -half],
        [3, 0],
        [-7, half],
      ],
      'open',
    ),
  circle: (x, y, cos, sin) => ({
    tag: 'circle',
    x: x - 6.5 * cos,
    y: y - 6.5 * sin,
    radius: 5,
    class: 'head',
  }),
  cross: cross(-6.5),
  crosshead: cross(-1),
};

/**
 * The heads of an edge or a message as shapes of their own: without markers a drawing needs no ids,
 * and any viewer can show it. Throws on a head that the drawings do not have.
 */
export function headsOf(element: Element, steps: readonly Step[]): Shape[] {
  const points = tangentPoints(steps);
  return [
    head(element.getAttribute('marker-start'), [...points].reverse()),
    head(element.getAttribute('marker-end'), points),
  ].filter((shape) => shape !== undefined);
}

/** An edge or message line with its heads. */
export function withHeads(element: Element, collected: Collected): Shape[] {
  return collected.shapes.flatMap((shape) =>
    shape.tag === 'path' ? [shape, ...headsOf(element, shape.steps)] : [shape],
  );
}

function head(marker: string | null, points: readonly (readonly [number, number])[]): Shape | undefined {
  if (!marker) return undefined;
  const name =
    /[-_]([a-z]+(?:-head)?)(?:Start|End)?(?:-margin)?\)$/.exec(marker)?.[1] ??
    marker.replace(/^.*[-_]|\)$/g, '');
  const draw = heads[name];
  if (!draw) throw new Error(`the drawings have no arrow head "${name}"; use -->, --o, --x, ->>, --x or -)`);
  const [x, y] = points.at(-1) ?? [0, 0];
  const [beforeX, beforeY] = points.findLast(([px, py]) => Math.hypot(x - px, y - py) > 0.1) ?? [x - 1, y];
  const length = Math.hypot(x - beforeX, y - beforeY);
  return draw(x, y, (x - beforeX) / length, (y - beforeY) / length);
}

/** The corners and control points, in order: their ends give the directions at the ends of the line. */
function tangentPoints(steps: readonly Step[]): [number, number][] {
  return steps.flatMap((step) => {
    if (step.letter === 'A') return [endOf(step)];
    const pairs: [number, number][] = [];
    for (let at = 0; at + 1 < step.numbers.length; at += 2)
      pairs.push([step.numbers[at] ?? 0, step.numbers[at + 1] ?? 0]);
    return pairs;
  });
}

function triangle(reach: number, length: number): Head {
  return (x, y, cos, sin) => {
    const back = reach - length;
    return outline(
      x,
      y,
      cos,
      sin,
      [
        [back, -half],
        [reach, 0],
        [back, half],
      ],
      'head',
      true,
    );
  };
}

function cross(centre: number): Head {
  return (x, y, cos, sin) => {
    const [near, far] = [centre + half, centre - half];
    const first = outline(
      x,
      y,
      cos,
      sin,
      [
        [far, -half],
        [near, half],
      ],
      'open',
    );
    const second = outline(
      x,
      y,
      cos,
      sin,
      [
        [far, half],
        [near, -half],
      ],
      'open',
    );
    return { ...first, steps: [...first.steps, ...second.steps] };
  };
}

/** Points along (first) and across (second) the line's direction, as a path at the line's end. */
function outline(
  x: number,
  y: number,
  cos: number,
  sin: number,
  points: readonly (readonly [number, number])[],
  name: string,
  closed = false,
): Extract<Shape, { tag: 'path' }> {
  const steps = points.map(([along, across], index): Step => ({
    letter: index ? 'L' : 'M',
    numbers: [x + along * cos - across * sin, y + along * sin + across * cos],
  }));
  return { tag: 'path', class: name, steps: closed ? [...steps, { letter: 'Z', numbers: [] }] : steps };
}
