import { holds, unionOf, type Box } from '../box.ts';
import {
  boxOfPart,
  boxOfShape,
  type Drawing,
  type Line,
  type Part,
  type PartKind,
  type Shape,
} from '../drawing.ts';

/** Room around the drawing for the thickness of its outlines. */
const margin = 2;

/** How far a life line goes on below the last message. */
const lifelineRest = 10;

/**
 * Puts the parts in the order in which they are drawn and read, cuts the life lines,
 * moves everything so that the drawing begins at 0, 0, and rounds to a tenth of a px.
 */
export function arrange(kind: Drawing['kind'], parts: readonly Part[]): Drawing {
  const cut = cutLifelines(parts);
  const box = unionOf(cut.map(boxOfPart).filter((part) => part !== undefined));
  if (!box) throw new Error('the diagram is empty');
  const ordered = kind === 'flowchart' ? flowchartOrder(cut) : sequenceOrder(cut);
  const [dx, dy] = [margin - box.x, margin - box.y];
  return {
    kind,
    width: Math.ceil(box.width + 2 * margin),
    height: Math.ceil(box.height + 2 * margin),
    parts: ordered.map((part) => ({
      ...part,
      shapes: part.shapes.map((shape) => moveShape(shape, dx, dy)),
      lines: part.lines.map((line) => moveLine(line, dx, dy)),
    })),
  };
}

/** Mermaid draws life lines down to y = 2000: here they end with the boxes, or a little below the last message. */
function cutLifelines(parts: readonly Part[]): Part[] {
  const boxes = parts.filter((part) => part.kind === 'box');
  const drawn = boxes.length ? boxes : parts.filter((part) => part.kind !== 'lifeline');
  const whole = unionOf(drawn.map(boxOf));
  const bottom = whole ? whole.y + whole.height + (boxes.length ? 0 : lifelineRest) : 0;
  return parts.map((part) =>
    part.kind === 'lifeline' ? { ...part, shapes: part.shapes.map((shape) => endAt(shape, bottom)) } : part,
  );
}

function endAt(shape: Shape, bottom: number): Shape {
  if (shape.tag !== 'path') return shape;
  const steps = shape.steps.map((step, index) =>
    index ? { ...step, numbers: [step.numbers[0] ?? 0, bottom] } : step,
  );
  return { ...shape, steps };
}

/** Grounds, then edges, then each subgraph's title with its nodes: row by row, left to right. */
function flowchartOrder(parts: readonly Part[]): Part[] {
  const of = (...kinds: PartKind[]): Part[] => parts.filter((part) => kinds.includes(part.kind));
  const clusters = of('cluster').sort((a, b) => areaOf(b) - areaOf(a)); // the outer before the inner
  const homes = clusters.map(boxOf);
  const places = of('title', 'node').map((part) => {
    const inside = homes.filter((home) => holds(home, boxOf(part)));
    return {
      part,
      path: [...inside.map((home) => [home.y, home.x]), part.kind === 'title' ? [-1, 0] : centreOf(part)],
    };
  });
  places.sort((a, b) => comparePaths(a.path, b.path));
  return [...clusters, ...of('edge'), ...places.map((place) => place.part), ...of('label')];
}

/** Grounds first, participants from left to right, then what happens, from top to bottom. */
function sequenceOrder(parts: readonly Part[]): Part[] {
  const sorted = (kinds: PartKind[], key: 'x' | 'y'): Part[] =>
    parts.filter((part) => kinds.includes(part.kind)).sort((a, b) => boxOf(a)[key] - boxOf(b)[key]);
  return [
    ...sorted(['box'], 'x'),
    ...sorted(['lifeline'], 'x'),
    ...sorted(['activation'], 'y'),
    ...sorted(['actor'], 'x'),
    ...sorted(['frame', 'note', 'message'], 'y'),
  ];
}

function comparePaths(a: readonly number[][], b: readonly number[][]): number {
  for (const [depth, place] of a.entries()) {
    const other = b[depth];
    if (!other) return 1;
    const [dy, dx] = [(place[0] ?? 0) - (other[0] ?? 0), (place[1] ?? 0) - (other[1] ?? 0)];
    if (Math.abs(dy) > 1) return dy;
    if (Math.abs(dx) > 1) return dx;
  }
  return a.length - b.length;
}

function boxOf(part: Part): Box {
  return unionOf(part.shapes.map(boxOfShape)) ?? boxOfPart(part) ?? { x: 0, y: 0, width: 0, height: 0 };
}

function areaOf(part: Part): number {
  const { width, height } = boxOf(part);
  return width * height;
}

function centreOf(part: Part): number[] {
  const { x, y, width, height } = boxOf(part);
  return [y + height / 2, x + width / 2];
}

function moveLine(line: Line, dx: number, dy: number): Line {
  return { ...line, x: round(line.x + dx), baseline: round(line.baseline + dy), width: round(line.width) };
}

function moveShape(shape: Shape, dx: number, dy: number): Shape {
  switch (shape.tag) {
    case 'rect': {
      const { x, y, width, height } = shape.box;
      return {
        ...shape,
        box: { x: round(x + dx), y: round(y + dy), width: round(width), height: round(height) },
      };
    }
    case 'circle':
      return { ...shape, x: round(shape.x + dx), y: round(shape.y + dy), radius: round(shape.radius) };
    case 'path': {
      const steps = shape.steps.map((step) => {
        const first = step.letter === 'A' ? 5 : 0; // radii, turn and flags do not move
        const numbers = step.numbers.map((n, at) => round(at < first ? n : n + ((at - first) % 2 ? dy : dx)));
        return { ...step, numbers };
      });
      return { ...shape, steps };
    }
  }
}

/** To a tenth of a px. A number that is none must never reach a page. */
function round(value: number): number {
  if (!Number.isFinite(value)) throw new Error(`the layout gave ${value} for a coordinate`);
  return Math.round(value * 10) / 10;
}
