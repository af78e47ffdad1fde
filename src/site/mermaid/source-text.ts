/** What an author wrote, apart: the text to lay out and the names that only accompany it. */
export interface SourceText {
  /** Without names, comments and blank ends, but with every line where it was, so that line numbers stay true. */
  readonly layout: string;
  readonly title?: string;
  readonly description?: string;
}

/**
 * Takes `accTitle` and `accDescr` out of a Mermaid text: they are no part of the layout,
 * and without them one drawing serves every page that has the same diagram.
 */
export function readSource(text: string): SourceText {
  let rest = text.replace(/\r\n?/g, '\n');
  const take = (pattern: RegExp): string | undefined => {
    let found: string | undefined;
    rest = rest.replace(pattern, (whole: string, value: string) => {
      found ??= value.replace(/\s+/g, ' ').trim();
      return whole.replace(/[^\n]/g, '');
    });
    return found || undefined;
  };
  const title = take(/^[ \t]*accTitle[ \t]*:([^\n]*)/gm);
  const description = take(/^[ \t]*accDescr[ \t]*:([^\n]*)/gm) ?? take(/^[ \t]*accDescr[ \t]*\{([^}]*)\}/gm);
  take(/^[ \t]*%%(?!\{)([^\n]*)/gm);
  return { layout: rest.trimEnd(), ...(title && { title }), ...(description && { description }) };
}
