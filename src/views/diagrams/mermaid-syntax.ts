import type { Owner } from '../../model/vocabulary.ts';

/** A box of a flowchart. */
export interface Box {
  id: string;
  /** Stands above the lines, in bold. */
  heading?: string;
  /** Its text, a line each. */
  lines: readonly string[];
  owner?: Owner;
  /** Where it leads: `#part` of the page, or a path from the root of the site. */
  href?: string;
}

/** A framed group with its boxes row by row. `undefined` leaves a place in a row empty. */
export interface Group {
  id: string;
  title: string;
  owner?: Owner;
  rows: readonly (readonly (Box | undefined)[])[];
}

/** A box as wide as any. Our renderer leaves out what bears this class; elsewhere the line below hides it. */
const gap = '["&nbsp;"]:::gap';
const gapElsewhere = 'classDef gap fill:none,stroke:none';

/** Signs that mean something to Mermaid, in its own spelling for "the sign itself". */
const spelled: Readonly<Record<string, string>> = {
  '#': '#35;',
  '"': '#quot;',
  '<': '#lt;',
  '>': '#gt;',
  '&': '#amp;',
  ';': '#59;',
  '`': '#96;',
};
/** Signs that mean something only in a label with a bold line, which Mermaid reads as Markdown. */
const spelledInMarkdown: Readonly<Record<string, string>> = { '*': '#42;', _: '#95;' };

/** Text on one line that Mermaid takes for nothing but text. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[#"<>&;`]/g, (sign) => spelled[sign] ?? sign);

const plainInMarkdown = (text: string): string =>
  plain(text).replace(/[*_]/g, (sign) => spelledInMarkdown[sign] ?? sign);

/** Says what stands beside or below what, by an edge that is not drawn. */
const placed = (ids: readonly string[]): string[] => (ids.length > 1 ? [ids.join(' ~~~ ')] : []);

/** Groups below each other. Boxes of one row stand side by side. */
export function flowchart(groups: readonly Group[]): string {
  const boxes = groups.flatMap(({ rows }) => rows.flat().filter((box) => box !== undefined));
  return [
    'flowchart TB',
    ...groups.flatMap(subgraph),
    ...placed(groups.map(({ id }) => id)),
    ...groups.flatMap(({ id, owner }) => (owner ? [`class ${id} ${owner}`] : [])),
    ...boxes.flatMap(({ id, href }) => (href ? [`click ${id} href "${href}"`] : [])),
  ].join('\n');
}

function subgraph({ id, title, rows }: Group): string[] {
  const places = rows.map((row, y) => row.map((box, x) => ({ id: box?.id ?? `${id}-gap-${y}-${x}`, box })));
  return [
    `subgraph ${id}["${plain(title)}"]`,
    '  direction LR',
    ...places.flat().map((place) => `  ${place.id}${place.box ? shapeOf(place.box) : gap}`),
    ...places.flatMap((row) => placed(row.map((place) => place.id))).map((line) => `  ${line}`),
    'end',
  ];
}

const shapeOf = (box: Box): string => `["${labelOf(box)}"]${box.owner ? `:::${box.owner}` : ''}`;
const labelOf = ({ heading, lines }: Box): string =>
  heading
    ? `\`${[`**${plainInMarkdown(heading)}**`, ...lines.map(plainInMarkdown)].join('<br>')}\``
    : lines.map(plain).join('<br>');

/** The text as another program that knows Mermaid should get it: links of this site lead nowhere there. */
export function portable(text: string): string {
  const lines = text.split('\n').filter((line) => !line.startsWith('click '));
  return [...lines, ...(text.includes(gap) ? [gapElsewhere] : [])].join('\n');
}

/** Somebody in a sequence. Our renderer reads the owner from the front of the id. */
export const participant = (id: string, name: string): string => `participant ${id} as ${plain(name)}`;

/** What one of a sequence says or does to another, or to itself. */
export const message = (from: string, to: string, text: string): string => `${from}->>${to}: ${plain(text)}`;

/** Words over one or several of a sequence; one that is named twice counts once. */
export const noteOver = (ids: readonly string[], text: string): string =>
  `Note over ${[...new Set(ids)].join(',')}: ${plain(text)}`;

/** Steps that carry their number. */
export const sequence = (lines: readonly string[]): string =>
  ['sequenceDiagram', 'autonumber', ...lines].join('\n');
