/** One drawing step with absolute coordinates: the letter, then its numbers as in SVG. */
export interface Step {
  readonly letter: 'M' | 'L' | 'C' | 'Q' | 'A' | 'Z';
  readonly numbers: readonly number[];
}

/** How many numbers follow each letter that Mermaid's shapes use. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/**
 * Reads the `d` of an SVG path, moved by (dx, dy), into absolute M, L, C, Q, A and Z.
 * Throws on every other command, so that a drawing is never guessed at.
 */
export function parsePath(d: string, dx: number, dy: number): Step[] {
  const tokens = d.match(/[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
  const steps: Step[] = [];
  let [x, y, startX, startY] = [dx, dy, dx, dy];
  let letter = '';
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] ?? '';
    if (/[a-z]/i.test(token)) {
      letter = token;
      at += 1;
    }
    const upper = letter.toUpperCase();
    const count = arity[upper];
    if (count === undefined) throw new Error(`the path command "${letter}" in "${d}" is not known`);
    const raw = tokens.slice(at, at + count).map(Number);
    if (raw.length < count || raw.some(Number.isNaN)) throw new Error(`the path "${d}" breaks off`);
    at += count;
    const [originX, originY] = letter === upper ? [dx, dy] : [x, y];
    const step = absolute(upper, raw, [x, y], [originX, originY]);
    steps.push(step);
    [x, y] = upper === 'Z' ? [startX, startY] : endOf(step);
    if (upper === 'M') {
      [startX, startY] = [x, y];
      letter = letter === 'M' ? 'L' : 'l'; // what more pairs after a move mean
    } else if (upper === 'Z') letter = '';
  }
  return steps;
}

function absolute(upper: string, raw: number[], here: readonly number[], origin: readonly number[]): Step {
  const [x = 0, y = 0] = here;
  const [originX = 0, originY = 0] = origin;
  const moved = raw.map((value, index) => value + (index % 2 ? originY : originX));
  switch (upper) {
    case 'H':
      return { letter: 'L', numbers: [moved[0] ?? x, y] };
    case 'V':
      return { letter: 'L', numbers: [x, (raw[0] ?? 0) + originY] };
    case 'A':
      return {
        letter: 'A',
        numbers: [...raw.slice(0, 5), (raw[5] ?? 0) + originX, (raw[6] ?? 0) + originY],
      };
    default:
      return { letter: upper as Step['letter'], numbers: moved };
  }
}

/** The point where a step ends. */
export function endOf(step: Step): [number, number] {
  return [step.numbers.at(-2) ?? 0, step.numbers.at(-1) ?? 0];
}

/** Points on the path, close enough together that their box is the path's box to a tenth of a px. */
export function pointsOn(steps: readonly Step[]): [number, number][] {
  const points: [number, number][] = [];
  let from: [number, number] = [0, 0];
  for (const step of steps) {
    if (step.letter === 'Z') continue;
    if (step.letter === 'C' || step.letter === 'Q') points.push(...onCurve([...from, ...step.numbers]));
    else if (step.letter === 'A') points.push(...onArc(from, step.numbers));
    from = endOf(step);
    points.push(from);
  }
  return points;
}

const samples = 64;

/** De Casteljau, for a quadratic (6 numbers) or cubic (8 numbers) curve. */
function onCurve(control: number[]): [number, number][] {
  return Array.from({ length: samples }, (_, index) => {
    const t = index / samples;
    let level = control;
    while (level.length > 2)
      level = level.slice(0, -2).map((value, at) => value + ((level[at + 2] ?? value) - value) * t);
    return [level[0] ?? 0, level[1] ?? 0];
  });
}

/** SVG 1.1, appendix F.6: from end points to centre, then along the angle. */
function onArc([x0, y0]: readonly [number, number], numbers: readonly number[]): [number, number][] {
  const [radiusX = 0, radiusY = 0, turn = 0, large = 0, sweep = 0, x1 = 0, y1 = 0] = numbers;
  if (!radiusX || !radiusY) return [];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [halfX, halfY] = [(x0 - x1) / 2, (y0 - y1) / 2];
  const [ux, uy] = [cos * halfX + sin * halfY, cos * halfY - sin * halfX];
  const grow = Math.sqrt(Math.max(1, (ux / radiusX) ** 2 + (uy / radiusY) ** 2));
  const [rx, ry] = [Math.abs(radiusX) * grow, Math.abs(radiusY) * grow];
  const flat = (rx * uy) ** 2 + (ry * ux) ** 2;
  if (!flat) return [];
  const root = Math.sqrt(Math.max(0, (rx * ry) ** 2 / flat - 1)) * (large === sweep ? -1 : 1);
  const [vx, vy] = [(root * rx * uy) / ry, (-root * ry * ux) / rx];
  const [centreX, centreY] = [cos * vx - sin * vy + (x0 + x1) / 2, sin * vx + cos * vy + (y0 + y1) / 2];
  const start = Math.atan2((uy - vy) / ry, (ux - vx) / rx);
  let sweepAngle = Math.atan2((-uy - vy) / ry, (-ux - vx) / rx) - start;
  if (sweep && sweepAngle < 0) sweepAngle += 2 * Math.PI;
  if (!sweep && sweepAngle > 0) sweepAngle -= 2 * Math.PI;
  return Array.from({ length: samples }, (_, index) => {
    const angle = start + (sweepAngle * index) / samples;
    const [px, py] = [rx * Math.cos(angle), ry * Math.sin(angle)];
    return [cos * px - sin * py + centreX, sin * px + cos * py + centreY];
  });
}
