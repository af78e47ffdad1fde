import { holds, unionOf } from '../box.ts';
import { isAllowedLink } from '../check-source.ts';
import { boxOfShape, type Drawing, type Part, type PartKind } from '../drawing.ts';

/** Parts whose text must stay inside their outline. */
const framed: readonly PartKind[] = ['node', 'actor', 'note'];

/**
 * Holds a finished drawing against what every drawing promises. `named` is how many nodes or participants the text has.
 * Throws an Error: a drawing that breaks a promise must stop the build, since nobody may look at it.
 */
export function checkDrawing(drawing: Drawing, named: number): void {
  const kind = drawing.kind === 'flowchart' ? 'node' : 'actor';
  const drawn = drawing.parts.filter((part) => part.kind === kind);
  if (drawn.length !== named)
    throw new Error(`the text has ${named} ${kind}s, the drawing ${drawn.length}; is a subgraph empty?`);
  for (const part of drawing.parts) {
    if (framed.includes(part.kind)) checkTextInside(part);
    if (part.href !== undefined && !isAllowedLink(part.href))
      throw new Error(`the link "${part.href}" is not allowed; begin it with #, / or https://`);
  }
}

function checkTextInside(part: Part): void {
  const outline = unionOf(part.shapes.map(boxOfShape));
  for (const line of part.lines) {
    const { x, baseline, width, size } = line;
    // Capitals and the tails of letters must fit; the empty room above them need not.
    const ink = { x: x - width / 2, y: baseline - size * 0.7, width, height: size * 0.9 };
    if (!outline || !holds(outline, ink))
      throw new Error(`the text "${line.text}" runs out of its box; shorten it or break it with <br>`);
  }
}
