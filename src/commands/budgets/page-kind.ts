/** Kinds of pages with a budget of their own. */
export type PageKind = 'text' | 'entry' | 'table' | 'tool';

/** Lists of everything: they may be long. A trailing `*` stands for the pages below. */
const TABLES = [
  'services/',
  'layers/',
  'layers/*',
  'controls/',
  'frameworks/',
  'frameworks/*',
  'compare/*',
  'glossary/',
  'misconceptions/',
  'providers/',
];
/** One thing each: a service, a control, a case. */
const ENTRIES = ['services/*', 'controls/*', 'cases/*', 'embed/*'];

/** Pages that work by script: what reading pages may not load, they have to. */
const TOOLS = ['search/', 'quiz/', 'stack/'];

/** The kind of a page by its address relative to the site, `services/one/`. The rest is text. */
export function kindOf(address: string): PageKind {
  const fits = (pattern: string) =>
    pattern.endsWith('*')
      ? address.startsWith(pattern.slice(0, -1)) && address.length >= pattern.length
      : address === pattern;
  if (TOOLS.some(fits)) return 'tool';
  if (TABLES.some(fits)) return 'table';
  return ENTRIES.some(fits) ? 'entry' : 'text';
}
