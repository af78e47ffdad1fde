import type { Owner } from '../../model/vocabulary.ts';

/** A box of a flowchart. */
export interface Box {
  id: string;
  /** Its text, a line each. */
  lines: readonly string[];
  owner?: Owner;
  /** Where it leads: `#part` of the page, or a path from the root of the site. */
  href?: string;
}

/** A framed group: boxes row by row, or groups below each other. `undefined` leaves a place in a row empty. */
export interface Group {
  id: string;
  title: string;
  owner?: Owner;
  rows?: readonly (readonly (Box | undefined)[])[];
  groups?: readonly Group[];
}

/** Our renderer leaves out what bears this class; elsewhere the line below does. */
const gap = ':::gap';
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

/** Text on one line that Mermaid takes for nothing but text. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[#"<>&;`]/g, (sign) => spelled[sign] ?? sign);

/** Says what stands beside or below what, by an edge that is not drawn. */
const placed = (ids: readonly string[]): string[] => (ids.length > 1 ? [ids.join(' ~~~ ')] : []);

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

/** Groups below each other. Boxes of one row stand side by side. */
export function flowchart(groups: readonly Group[]): string {
  const all = groups.flatMap((group) => [group, ...(group.groups ?? [])]);
  const boxes = all.flatMap(({ rows }) => (rows ?? []).flat().filter((box) => box !== undefined));
  return [
    'flowchart TB',
    ...groups.flatMap(subgraph),
    ...placed(groups.map(({ id }) => id)),
    ...all.flatMap(({ id, owner }) => (owner ? [`class ${id} ${owner}`] : [])),
    ...boxes.flatMap(({ id, href }) => (href ? [`click ${id} href "${href}"`] : [])),
  ].join('\n');
}

function subgraph({ id, title, rows = [], groups = [] }: Group): string[] {
  const named = rows.map((row, y) => row.map((box, x) => box ?? { id: `${id}_gap_${y}_${x}`, gap: true }));
  return [
    `subgraph ${id}["${plain(title)}"]`,
    ...indented([
      `direction ${groups.length ? 'TB' : 'LR'}`,
      ...groups.flatMap(subgraph),
      ...placed(groups.map((group) => group.id)),
      ...named
        .flat()
        .map((box) => ('gap' in box ? `${box.id}[" "]${gap}` : `${box.id}["${labelOf(box)}"]${classOf(box)}`)),
      ...named.flatMap((row) => placed(row.map((box) => box.id))),
    ]),
    'end',
  ];
}

const labelOf = ({ lines }: Box): string => lines.map(plain).join('<br>');
const classOf = ({ owner }: Box): string => (owner ? `:::${owner}` : '');

/** The text as another program that knows Mermaid should get it. */
export const portable = (text: string): string => (text.includes(gap) ? `${text}\n${gapElsewhere}` : text);

/** Somebody in a sequence. Our renderer reads the owner from the front of the id. */
export const participant = (id: string, name: string): string => `participant ${id} as ${plain(name)}`;
export const message = (from: string, to: string, text: string): string => `${from}->>${to}: ${plain(text)}`;
export const noteOver = (ids: readonly string[], text: string): string =>
  `Note over ${[...new Set(ids)].join(',')}: ${plain(text)}`;
/** Steps that carry their number. */
export const sequence = (lines: readonly string[]): string =>
  ['sequenceDiagram', 'autonumber', ...lines].join('\n');
