import type { FirstLoad } from './first-load.ts';
import type { PageKind } from './page-kind.ts';

/** A page of the built site with all that has a budget. */
export interface WeighedPage extends FirstLoad {
  address: string;
  kind: PageKind;
  elements: number;
  chapterLinks: number;
  /** The heaviest drawing in it. */
  drawing: number;
}

/** A file of its own with a budget. */
export interface WeighedFile {
  name: string;
  bytes: number;
}

export interface WeighedSite {
  pages: readonly WeighedPage[];
  fonts: readonly WeighedFile[];
  /** Drawings that are files. */
  drawings: readonly WeighedFile[];
  /** Scripts for the browser that hold the drawing library. */
  drawingScripts: readonly WeighedFile[];
}

/** What was measured for one budget. */
export interface Figure {
  what: string;
  unit: 'KB' | 'ms' | '';
  target: number;
  limit: number;
  measured: number;
  /** The page or file that is worst. */
  where: string;
}

interface Worst {
  value: number;
  where: string;
}

interface Budget extends Omit<Figure, 'measured' | 'where'> {
  /** In bytes where the unit is KB. */
  worst: (site: WeighedSite) => Worst;
}

const html =
  (kind: PageKind) =>
  ({ pages }: WeighedSite) =>
    worstOf(ofKind(pages, kind), (page) => page.html);
const onAnyPage =
  (value: (page: WeighedPage) => number) =>
  ({ pages }: WeighedSite) =>
    worstOf(pages, value);
const onTextPage =
  (value: (page: WeighedPage) => number) =>
  ({ pages }: WeighedSite) =>
    worstOf(ofKind(pages, 'text'), value);

/** Bytes are those that travel: texts compressed as well as gzip can. */
const BUDGETS: readonly Budget[] = [
  { what: 'HTML of a text page', unit: 'KB', target: 8, limit: 14, worst: html('text') },
  { what: 'HTML of a service, control or case', unit: 'KB', target: 15, limit: 24, worst: html('entry') },
  { what: 'HTML of a long table', unit: 'KB', target: 45, limit: 70, worst: html('table') },
  {
    what: 'JavaScript on load of a reading page',
    unit: 'KB',
    target: 3,
    limit: 8,
    worst: onAnyPage(({ kind, script }) => (kind === 'tool' ? 0 : script)),
  },
  { what: 'CSS', unit: 'KB', target: 10, limit: 16, worst: onAnyPage(({ style }) => style) },
  { what: 'Web font', unit: 'KB', target: 14, limit: 20, worst: ({ fonts }) => heaviest(fonts.map(asWorst)) },
  {
    what: 'Web fonts',
    unit: '',
    target: 1,
    limit: 1,
    worst: ({ fonts }) => ({ value: fonts.length, where: '' }),
  },
  {
    what: 'First load of a text page',
    unit: 'KB',
    target: 34,
    limit: 55,
    worst: onTextPage(({ total }) => total),
  },
  {
    what: 'Requests of a text page',
    unit: '',
    target: 6,
    limit: 8,
    worst: onTextPage(({ requests }) => requests),
  },
  { what: 'Diagram', unit: 'KB', target: 4, limit: 8, worst: heaviestDrawing },
  {
    what: 'Third-party requests',
    unit: '',
    target: 0,
    limit: 0,
    worst: onAnyPage(({ foreign }) => foreign.length),
  },
  {
    what: 'Mermaid in the browser',
    unit: 'KB',
    target: 0,
    limit: 0,
    worst: ({ drawingScripts }) => sum(drawingScripts),
  },
  {
    what: 'Elements of a page',
    unit: '',
    target: 6000,
    limit: 8000,
    worst: onAnyPage(({ elements }) => elements),
  },
  {
    what: 'Links in the list of chapters',
    unit: '',
    target: 60,
    limit: 80,
    worst: onAnyPage(({ chapterLinks }) => chapterLinks),
  },
];

/** What a built site measures for each budget on bytes, requests and elements. */
export function figuresOf(site: WeighedSite): Figure[] {
  return BUDGETS.map(({ worst, ...budget }) => {
    const { value, where } = worst(site);
    return { ...budget, measured: budget.unit === 'KB' ? value / 1024 : value, where };
  });
}

const ofKind = (pages: readonly WeighedPage[], kind: PageKind) => pages.filter((page) => page.kind === kind);
const asWorst = ({ name, bytes }: WeighedFile): Worst => ({ value: bytes, where: name });

function heaviestDrawing({ pages, drawings }: WeighedSite): Worst {
  return heaviest([worstOf(pages, ({ drawing }) => drawing), ...drawings.map(asWorst)]);
}

function worstOf(pages: readonly WeighedPage[], value: (page: WeighedPage) => number): Worst {
  return heaviest(pages.map((page) => ({ value: value(page), where: `/${page.address}` })));
}

function heaviest(candidates: readonly Worst[]): Worst {
  return candidates.reduce((worst, one) => (one.value > worst.value ? one : worst), { value: 0, where: '' });
}

function sum(files: readonly WeighedFile[]): Worst {
  return {
    value: files.reduce((all, { bytes }) => all + bytes, 0),
    where: files.map(({ name }) => name).join(' '),
  };
}
