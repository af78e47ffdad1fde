import type { Owner } from '../../../model/vocabulary.ts';
import { withHeads } from './arrow-heads.ts';
import { collectShapes, unknownElement, type Collected } from './collect-shapes.ts';
import type { Line, Part, PartKind, Shape } from '../drawing.ts';
import type { FontMetrics } from './font-metrics.ts';
import { owners, withOwnerMarks } from './owner-marks.ts';
import { undrawn } from './shape-geometry.ts';
import { classesOf, hasClass, ownProperty } from './svg-attributes.ts';

/** The disc behind the number of a step. */
const stepRadius = 9;

/** The parts of a sequence diagram, in the order in which Mermaid drew them. */
export function flattenSequence(svg: Element, metrics: FontMetrics): Part[] {
  const parts: Part[] = [];
  let words: Line[] = []; // Mermaid writes a message's lines of text first, then its arrow

  function visit(element: Element): void {
    if (undrawn.has(element.localName)) return;
    const collect = (): Collected => collectShapes(element, 0, 0, metrics);
    const role = roleOf(element);
    switch (role) {
      case 'group':
        for (const child of element.children) visit(child);
        break;
      case 'message-text':
        words.push(...collect().lines);
        break;
      case 'message':
        parts.push({ kind: 'message', shapes: message(element, collect()), lines: words });
        words = [];
        break;
      case 'step-place':
        break; // an empty line that carries the circle of a number; the number has the same place
      case 'step-number':
        parts.push(numbered(parts.pop(), collect().lines));
        break;
      case 'actor': {
        const owner = ownerOf(element.getAttribute('data-id'));
        const { shapes, lines } = collect();
        const square = shapes.map((shape): Shape => (shape.tag === 'rect' ? { ...shape, round: 0 } : shape));
        parts.push({
          kind: role,
          ...(owner && { owner }),
          shapes: owner ? withOwnerMarks(owner, square) : square,
          lines,
        });
        break;
      }
      default:
        parts.push({ kind: role, ...collect() });
    }
  }

  visit(svg);
  return parts;
}

type Role = PartKind | 'group' | 'message-text' | 'step-place' | 'step-number';

const rolesByClass: Readonly<Record<string, Role>> = {
  'actor-line': 'lifeline',
  messageText: 'message-text',
  messageLine0: 'message',
  messageLine1: 'message',
  sequenceNumber: 'step-number',
  activation0: 'activation',
  activation1: 'activation',
  activation2: 'activation',
};

const rolesByData: Readonly<Record<string, Role>> = {
  participant: 'actor',
  note: 'note',
  'control-structure': 'frame',
};

function roleOf(element: Element): Role {
  const known = classesOf(element)
    .map((name) => rolesByClass[name])
    .find(Boolean);
  if (known) return known;
  const data = rolesByData[element.getAttribute('data-et') ?? ''];
  if (data && element.getAttribute('data-type') !== 'actor') return data;
  if (element.getAttribute('marker-start')?.includes('sequencenumber')) return 'step-place';
  const first = element.children[0];
  if (element.localName === 'g' && first && hasClass(first, 'rect')) return 'box';
  if (element.localName === 'svg' || (element.localName === 'g' && !data)) return 'group';
  throw unknownElement(element);
}

function message(element: Element, collected: Collected): Shape[] {
  const dashed = ownProperty(element, 'stroke-dasharray') !== undefined;
  return withHeads(element, collected).map((shape) =>
    shape.class || !dashed ? shape : { ...shape, dash: '4 4' },
  );
}

/** A message with the number of its step in a disc at its start, read first. */
function numbered(part: Part | undefined, lines: readonly Line[]): Part {
  const [number] = lines;
  if (!part || !number) throw new Error('autonumber: a number without a message');
  const disc: Shape = {
    tag: 'circle',
    x: number.x,
    y: number.baseline - 4,
    radius: stepRadius,
    class: 'head',
  };
  return { ...part, shapes: [...part.shapes, disc], lines: [{ ...number, class: 'step' }, ...part.lines] };
}

/** A participant's owner stands at the front of its id: `customer`, `provider_2`. */
function ownerOf(id: string | null): Owner | undefined {
  return owners.find((owner) => id === owner || id?.startsWith(`${owner}_`));
}
