import type { Drawing, Line, Part, Shape } from './drawing.ts';
import type { Step } from './path-data.ts';

/** What a page adds to a drawing: the names by which it is known there. */
export interface SvgNames {
  /** Unique in the page: prefix of every id in the drawing. */
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  /** Put in front of links that begin with `/`: the site's base path without its last slash. */
  readonly base?: string;
}

/** Below this width a drawing may shrink to a phone's; a wider one scrolls instead (see diagram.css). */
const wideFrom = 560;

/** One line of SVG for a page: no colour, no style; the site's diagram.css has both. */
export function writeSvg(drawing: Drawing, { id, title, description, base = '' }: SvgNames): string {
  const { kind, width, height, parts } = drawing;
  const linkOf = (href: string): string => (href.startsWith('/') ? base + href : href);
  return [
    `<svg class="drawing ${kind}${width > wideFrom ? ' wide' : ''}" viewBox="0 0 ${width} ${height}"`,
    ` width="${width}" height="${height}"${writeRole(id, description)}`,
    // Without a style sheet (feed, reader) these make an outline drawing of it, and not black boxes.
    ` fill="none" stroke="currentColor" font-family="sans-serif" font-size="16" text-anchor="middle">`,
    writeNames(id, title, description),
    writeParts(parts, linkOf),
    '</svg>',
  ].join('');
}

/** What a drawing is and which of its elements name it. Not `img`: that would hide its links. */
export function writeRole(id: string, description?: string): string {
  const describe = description ? ` aria-describedby="${id}-d"` : '';
  return ` role="graphics-document document" aria-labelledby="${id}-t"${describe}`;
}

/** The elements that `writeRole` points to. */
export function writeNames(id: string, title: string, description?: string): string {
  const long = description ? `<desc id="${id}-d">${escape(description)}</desc>` : '';
  return `<title id="${id}-t">${escape(title)}</title>${long}`;
}

/** The parts in their order; `linkOf` says where a link of the text leads from here. */
export function writeParts(parts: readonly Part[], linkOf: (href: string) => string): string {
  return parts.map((part) => writePart(part, linkOf)).join('');
}

function writePart(part: Part, linkOf: (href: string) => string): string {
  const name = part.owner ? `${part.kind} ${part.owner}` : part.kind;
  const inside = [...part.shapes.map(writeShape), ...part.lines.map(writeLine)].join('');
  if (part.href === undefined) return `<g class="${name}">${inside}</g>`;
  return `<a class="${name}" href="${escape(linkOf(part.href))}">${inside}</a>`;
}

function writeShape(shape: Shape): string {
  const look = [
    shape.class ? ` class="${shape.class}"` : '',
    shape.class === 'head' ? ' fill="currentColor"' : '',
    shape.strokeWidth ? ` stroke-width="${shape.strokeWidth}"` : '',
    shape.dash ? ` stroke-dasharray="${shape.dash}"` : '',
  ].join('');
  switch (shape.tag) {
    case 'rect': {
      const { x, y, width, height } = shape.box;
      const round = shape.round ? ` rx="${shape.round}"` : '';
      return `<rect${look} x="${x}" y="${y}" width="${width}" height="${height}"${round}/>`;
    }
    case 'circle':
      return `<circle${look} cx="${shape.x}" cy="${shape.y}" r="${shape.radius}"/>`;
    case 'path':
      return `<path${look} d="${writePath(shape.steps)}"/>`;
  }
}

/** `textLength` keeps the line inside its box in whatever face the reader sees it. */
export function writeLine(line: Line): string {
  const look = [
    line.class ? ` class="${line.class}"` : '',
    line.size === 16 ? '' : ` font-size="${line.size}"`,
    line.bold ? ' font-weight="700"' : '',
  ].join('');
  return (
    `<text${look} x="${line.x}" y="${line.baseline}" fill="currentColor" stroke="none" ` +
    `textLength="${line.width}" lengthAdjust="spacingAndGlyphs">${escape(line.text)}</text>`
  );
}

function writePath(steps: readonly Step[]): string {
  let previous = '';
  let out = '';
  for (const { letter, numbers } of steps) {
    const text = `${letter}${numbers.join(' ')}`;
    if (text !== previous) out += text;
    previous = text;
  }
  return out;
}

/** Mermaid's labels are the author's text: never markup. */
export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
