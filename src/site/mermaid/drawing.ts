import type { Owner } from '../../model/vocabulary.ts';
import { boxOfPoints, unionOf, type Box } from './box.ts';
import { pointsOn, type Step } from './path-data.ts';

/** Marks a node that only holds a place in the grid and is not drawn: `:::gap`. */
export const gapClass = 'gap';

/** How a shape differs from its neighbours whatever the style sheet says. */
interface Look {
  /** Classes for the style sheet. */
  readonly class?: string;
  readonly dash?: string;
  readonly strokeWidth?: number;
}

export type Shape =
  | (Look & { readonly tag: 'rect'; readonly box: Box; readonly round?: number })
  | (Look & { readonly tag: 'circle'; readonly x: number; readonly y: number; readonly radius: number })
  | (Look & { readonly tag: 'path'; readonly steps: readonly Step[] });

/** One line of text, centred on x, with the width that was measured for it. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly class?: string;
}

export type PartKind =
  | 'cluster'
  | 'title'
  | 'node'
  | 'edge'
  | 'label'
  | 'box'
  | 'lifeline'
  | 'activation'
  | 'actor'
  | 'frame'
  | 'note'
  | 'message';

/** What belongs together: a node with its text, an edge with its head. Drawn and read in order. */
export interface Part {
  readonly kind: PartKind;
  /** Who answers for what it stands for: `:::customer` in the Mermaid text. */
  readonly owner?: Owner;
  readonly href?: string;
  readonly shapes: readonly Shape[];
  readonly lines: readonly Line[];
}

/** A laid-out diagram without colours, names or ids: what the cache keeps and every output is written from. */
export interface Drawing {
  readonly kind: 'flowchart' | 'sequence';
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
}

/** The box of a shape's outline. */
export function boxOfShape(shape: Shape): Box {
  switch (shape.tag) {
    case 'rect':
      return shape.box;
    case 'circle': {
      const { x, y, radius } = shape;
      return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
    }
    case 'path':
      return boxOfPoints(pointsOn(shape.steps));
  }
}

/** The box of a line of text, generously: a full size above the baseline, a third below. */
export function boxOfText(line: Line): Box {
  const { x, baseline, width, size } = line;
  return { x: x - width / 2, y: baseline - size, width, height: size * 1.3 };
}

/** The box of a part, texts included. */
export function boxOfPart(part: Part): Box | undefined {
  return unionOf([...part.shapes.map(boxOfShape), ...part.lines.map(boxOfText)]);
}
