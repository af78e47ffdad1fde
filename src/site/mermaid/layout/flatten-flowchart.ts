import type { Owner } from '../../../model/vocabulary.ts';
import { withHeads } from './arrow-heads.ts';
import { collectShapes, unknownElement, type Collected } from './collect-shapes.ts';
import { gapClass, type Part, type Shape } from '../drawing.ts';
import type { FontMetrics } from './font-metrics.ts';
import { owners, sideLine, withOwnerMarks } from './owner-marks.ts';
import { undrawn } from './shape-geometry.ts';
import { classesOf, hasClass, shiftOf } from './svg-attributes.ts';

/** A subgraph of the text. */
export interface Subgraph {
  readonly id: string;
  readonly classes: readonly string[];
}

/**
 * The parts of a flowchart, in the order in which Mermaid laid them out. The subgraphs' classes are taken from Mermaid's
 * database: in its SVG they are missing when a link to the subgraph is written after the line that gives the class.
 */
export function flattenFlowchart(svg: Element, metrics: FontMetrics, subgraphs: readonly Subgraph[]): Part[] {
  const parts: Part[] = [];

  function visit(element: Element, dx: number, dy: number, href?: string): void {
    const [shiftX, shiftY] = shiftOf(element);
    const [x, y] = [dx + shiftX, dy + shiftY];
    if (undrawn.has(element.localName)) return;
    if (hasClass(element, 'cluster')) {
      const id = element.getAttribute('id')?.replace(/^[^-]*-/, '');
      const owner = ownerIn(subgraphs.find((subgraph) => subgraph.id === id)?.classes ?? []);
      parts.push(...cluster(collectShapes(element, dx, dy, metrics), owner));
    } else if (hasClass(element, 'node')) parts.push(...node(element, dx, dy, metrics, href));
    else if (hasClass(element, 'edgeLabel')) parts.push(...edgeLabel(element, dx, dy, metrics));
    else if (element.localName === 'path') parts.push(...edge(element, dx, dy, metrics));
    else if (element.localName === 'g' || element.localName === 'a' || element.localName === 'svg') {
      // Not getAttribute: linkedom hands out the `&` of an XML document escaped there.
      const link = element.getAttributeNode('href')?.value ?? href;
      for (const child of element.children) visit(child, x, y, link);
    } else if (!hasClass(element, 'background')) throw unknownElement(element);
  }

  visit(svg, 0, 0);
  return parts;
}

function cluster({ shapes, lines }: Collected, owner: Owner | undefined): Part[] {
  const line = shapes[0] && owner ? sideLine(owner, shapes[0]) : [];
  const title: Part[] = lines.length ? [{ kind: 'title', shapes: [], lines }] : [];
  return [{ kind: 'cluster', ...(owner && { owner }), shapes: [...shapes, ...line], lines: [] }, ...title];
}

function node(element: Element, dx: number, dy: number, metrics: FontMetrics, href?: string): Part[] {
  if (hasClass(element, gapClass)) return [];
  const { shapes, lines } = collectShapes(element, dx, dy, metrics);
  const owner = ownerIn(classesOf(element));
  const marked = owner ? withOwnerMarks(owner, shapes) : shapes;
  return [{ kind: 'node', ...(owner && { owner }), ...(href && { href }), shapes: marked, lines }];
}

function edgeLabel(element: Element, dx: number, dy: number, metrics: FontMetrics): Part[] {
  const { shapes, lines } = collectShapes(element, dx, dy, metrics);
  if (!lines.length) return [];
  return [{ kind: 'label', shapes: shapes.map((shape) => ({ ...shape, class: 'ground' })), lines }];
}

function edge(element: Element, dx: number, dy: number, metrics: FontMetrics): Part[] {
  if (hasClass(element, 'edge-thickness-invisible')) return [];
  const collected = collectShapes(element, dx, dy, metrics);
  const dotted = hasClass(element, 'edge-pattern-dotted');
  const look = {
    ...(dotted && { dash: '2 4' }),
    ...(hasClass(element, 'edge-thickness-thick') && { strokeWidth: 3 }),
  };
  const shapes = withHeads(element, collected).map((shape): Shape =>
    shape.class ? shape : { ...shape, ...look },
  );
  return [{ kind: 'edge', shapes, lines: [] }];
}

function ownerIn(classes: readonly string[]): Owner | undefined {
  return owners.find((owner) => classes.includes(owner));
}
