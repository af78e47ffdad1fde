import { profileShape } from '../views/profile.ts';
import { recordHref, type SearchRecord } from '../views/search-record.ts';
import type { ReadySearch } from './search-data.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A link to what was found: title, what it is, and whose it is by word and by its place on the line. */
export function foundLink(record: SearchRecord, ready: ReadySearch): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = recordHref(record, ready.links);
  link.className = 'hit';
  link.append(
    element('span', 'hit-title', titleOf(record)),
    element('span', 'hit-detail', detailOf(record, ready)),
  );
  const marks = element('span', 'hit-mark', '');
  if (record.kind === 'service' && record.owners) marks.append(profile(record.owners, ready));
  else if (record.owners?.length === 1) marks.append(...ownerMark(record.owners[0], ready));
  else if (record.classes?.length) marks.textContent = classesOf(record, ready);
  link.append(marks);
  return link;
}

const titleOf = ({ kind, id, title }: SearchRecord): string =>
  kind === 'requirement' || kind === 'check' ? `${id} ${title}` : title;

/** What tells a hit from its neighbours under one heading. */
const detailOf = ({ kind, id, of = '', text }: SearchRecord, { titleOf: known }: ReadySearch): string => {
  if (kind === 'control') return id;
  if (kind === 'check') return `Check for: ${known(of)}`;
  return kind === 'requirement' ? known(of) : text;
};

const classesOf = ({ classes = [] }: SearchRecord, ready: ReadySearch): string =>
  classes.map((name) => ready.classes[name]).join(', ');

function ownerMark(
  owner: NonNullable<SearchRecord['owners']>[number] | undefined,
  ready: ReadySearch,
): Node[] {
  if (!owner) return [];
  const glyph = element('span', `glyph ${owner}`, '');
  glyph.setAttribute('aria-hidden', 'true');
  return [glyph, document.createTextNode(` ${ready.owners[owner]}`)];
}

function profile(owners: NonNullable<SearchRecord['owners']>, { layers }: ReadySearch): SVGElement {
  const shape = profileShape(layers, owners);
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('class', 'profile');
  svg.setAttribute('viewBox', `0 0 ${shape.width} ${shape.height}`);
  svg.setAttribute('width', String(shape.width));
  svg.setAttribute('height', String(shape.height));
  svg.setAttribute('aria-hidden', 'true');
  for (const [name, d] of [
    ['customer', shape.customer],
    ['provider', shape.provider],
    ['third', shape.thirdParty],
    ['absent', shape.absent],
    ['line', shape.line],
  ] as const) {
    if (!d) continue;
    const path = document.createElementNS(svgNamespace, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/** An element with a class and text; text is never read as markup. */
export function element(name: string, className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
