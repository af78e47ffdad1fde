/** Kinds of pages with a budget of their own for the HTML. */
export type PageKind = 'text' | 'entry' | 'table';

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

/** The kind of a page by its address relative to the site, `services/one/`. The rest is text. */
export function kindOf(address: string): PageKind {
  const fits = (pattern: string) =>
    pattern.endsWith('*')
      ? address.startsWith(pattern.slice(0, -1)) && address.length >= pattern.length
      : address === pattern;
  if (TABLES.some(fits)) return 'table';
  return ENTRIES.some(fits) ? 'entry' : 'text';
}
