import type { Owner } from '../../../model/vocabulary.ts';
import type { Box } from '../box.ts';
import type { Shape } from '../drawing.ts';

/**
 * How an owner shows without colour: by the side on which the bar stands (the provider's left, the customer's right,
 * as in the tables of the site) and by its pattern.
 */
const bars: Readonly<Record<Owner, readonly Bar[]>> = {
  provider: [{ side: 'left', class: 'provider', dash: '11 3' }],
  customer: [{ side: 'right', class: 'customer' }],
  shared: [
    { side: 'left', class: 'provider', dash: '11 3' },
    { side: 'right', class: 'customer' },
  ],
  'third-party': [{ side: 'right', class: 'third-party', dash: '3 3' }],
  'not-applicable': [],
};

/** Outlines of the shapes that have no straight side for a bar, and of boxes of nobody. */
const outlines: Readonly<Record<Owner, string | undefined>> = {
  provider: '11 3',
  customer: undefined,
  shared: '11 3 3 3',
  'third-party': '3 3',
  'not-applicable': '2 4',
};

interface Bar {
  readonly side: 'left' | 'right';
  readonly class: Owner;
  readonly dash?: string;
}

/** The owners that a Mermaid text may name. */
export const owners = Object.keys(bars) as Owner[];

const barWidth = 5;
const lineWidth = 3;

/** The shapes of a node with the marks of its owner. */
export function withOwnerMarks(owner: Owner, shapes: readonly Shape[]): Shape[] {
  const [first, ...rest] = shapes;
  const dash = outlines[owner];
  if (first?.tag !== 'rect' || first.round || !bars[owner].length)
    return shapes.map((shape) => ({ ...shape, class: 'outline', ...(dash && { dash }) }));
  const halves = owner === 'shared' ? halvesOf(first.box) : [];
  return [first, ...halves, ...rest, ...bars[owner].map((bar) => barAt(bar, first.box))];
}

/** The line of responsibility at a subgraph: the customer's stands on it, the provider's hangs below it. */
export function sideLine(owner: Owner, shape: Shape): Shape[] {
  if (shape.tag !== 'rect' || (owner !== 'customer' && owner !== 'provider')) return [];
  const { x, y, width, height } = shape.box;
  const at = owner === 'customer' ? y + height : y;
  return [path('line', lineWidth, [x, at], [x + width, at])];
}

function halvesOf({ x, y, width, height }: Box): Shape[] {
  const half = width / 2;
  return [
    { tag: 'rect', box: { x, y, width: half, height }, class: 'half provider' },
    { tag: 'rect', box: { x: x + half, y, width: half, height }, class: 'half customer' },
  ];
}

function barAt(bar: Bar, { x, y, width, height }: Box): Shape {
  const at = bar.side === 'left' ? x + barWidth / 2 : x + width - barWidth / 2;
  const shape = path(`bar ${bar.class}`, barWidth, [at, y], [at, y + height]);
  return bar.dash ? { ...shape, dash: bar.dash } : shape;
}

function path(name: string, strokeWidth: number, from: readonly number[], to: readonly number[]): Shape {
  const steps = [
    { letter: 'M', numbers: from },
    { letter: 'L', numbers: to },
  ] as const;
  return { tag: 'path', class: name, strokeWidth, steps };
}
