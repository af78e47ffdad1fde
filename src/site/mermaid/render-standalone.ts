import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Drawing, Line } from './drawing.ts';
import { loadFontMetrics, type FontMetrics } from './layout/font-metrics.ts';
import { drawingOf, tellingWhere } from './render.ts';
import { colourNamed, coloursOf, styleAsAttributes, type Theme } from './style-as-attributes.ts';
import { writeLine, writeNames, writeParts, writeRole } from './write-svg.ts';

/** A diagram for a download or a slide. */
export interface StandaloneInput {
  readonly text: string;
  readonly id: string;
  /** Printed at the head: the drawing alone does not say what it is about. */
  readonly title: string;
  readonly description?: string;
  readonly theme: Theme;
  /** The permanent address, absolute: printed at the foot, and where the links of the drawing start from. */
  readonly address: string;
  /** The site's base path, put in front of links that begin with `/`. */
  readonly base?: string;
  readonly at?: string;
}

const padding = 24;
const narrowest = 320;
const title = { size: 20, lead: 26, below: 14 };
const foot = { size: 13, above: 30 };

/**
 * Draws a diagram as a complete SVG file: colours as attributes, a ground, the title above, the address below.
 * The colours are those of the site's own style sheets. Rejects as `renderDiagram` does.
 */
export async function renderStandalone(input: StandaloneInput): Promise<string> {
  return tellingWhere(input.at, async () => {
    const drawing = await drawingOf(input.text);
    const [tokens, rules] = await Promise.all([readStyles('tokens.css'), readStyles('diagram.css')]);
    const colours = coloursOf(tokens, input.theme);
    return styleAsAttributes(frame(input, drawing, metrics(), colours), rules, colours);
  });
}

/** Opened once: the files are unpacked as they are read. */
let opened: FontMetrics | undefined;
const metrics = (): FontMetrics => (opened ??= loadFontMetrics(process.cwd()));

function frame(
  input: StandaloneInput,
  drawing: Drawing,
  metrics: FontMetrics,
  colours: ReadonlyMap<string, string>,
): string {
  const address = lineOf(input.address, foot.size, false, metrics);
  const inner = Math.max(drawing.width, address.width, narrowest);
  const titles = wrap(input.title, inner, metrics);
  const top = padding + titles.length * title.lead + title.below;
  const width = Math.ceil(inner + 2 * padding);
  const height = Math.ceil(top + drawing.height + foot.above + padding);
  const [paper, ink, quiet] = ['--paper', '--ink', '--ink-2'].map((name) => colourNamed(name, colours));
  const base = input.base?.replace(/\/+$/, '') ?? '';
  const linkOf = (href: string): string =>
    new URL(href.startsWith('/') ? base + href : href, input.address).href;
  const set = (line: Line, baseline: number): string =>
    writeLine({ ...line, x: padding + line.width / 2, baseline });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    `${writeRole(input.id, input.description)} fill="none" stroke="none" color="${ink}" font-size="16"`,
    ` font-family="'Atkinson Hyperlegible Next', sans-serif" text-anchor="middle">`,
    writeNames(input.id, input.title, input.description),
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...titles.map((line, index) => set(line, padding + title.size + index * title.lead)),
    `<g class="drawing" transform="translate(${padding} ${top})">${writeParts(drawing.parts, linkOf)}</g>`,
    `<g color="${quiet}">${set(address, top + drawing.height + foot.above)}</g>`,
    '</svg>',
  ].join('');
}

function lineOf(text: string, size: number, bold: boolean, metrics: FontMetrics): Line {
  const width = Math.round(metrics.width(text, size, bold) * 10) / 10;
  return { text, size, bold, width, x: 0, baseline: 0 };
}

/** The title in lines that fit. */
function wrap(text: string, width: number, metrics: FontMetrics): Line[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    const fits = lines.length > 0 && metrics.width(longer, title.size, true) <= width;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => lineOf(line, title.size, true, metrics));
}

function readStyles(name: string): Promise<string> {
  return readFile(join(process.cwd(), 'src/styles', name), 'utf8');
}
