import { Parser } from 'htmlparser2';

/** What a page brings along, as it stands in its HTML. */
export interface PageParts {
  elements: number;
  /** Links in the list of chapters. */
  chapterLinks: number;
  styles: string[];
  scripts: string[];
  fonts: string[];
  pictures: string[];
  /** Texts of scripts in the page. */
  inlineScripts: string[];
  /** Texts of drawings in the page, the inner ones of a drawing not again. */
  drawings: string[];
}

/** The id of the list of chapters, which every page with a frame has once. */
const CHAPTERS = 'chapters';

/** Takes a page apart. */
export function partsOf(html: string): PageParts {
  const parts: PageParts = {
    elements: 0,
    chapterLinks: 0,
    styles: [],
    scripts: [],
    fonts: [],
    pictures: [],
    inlineScripts: [],
    drawings: [],
  };
  const open: { name: string; id: string | undefined; at: number }[] = [];
  const inside = (fits: (element: (typeof open)[number]) => boolean) => open.some(fits);
  const parser = new Parser({
    onopentag(name, attributes) {
      parts.elements++;
      addFile(parts, name, attributes);
      if (name === 'script' && attributes['src'] === undefined) parts.inlineScripts.push('');
      if (name === 'a' && inside(({ id }) => id === CHAPTERS)) parts.chapterLinks++;
      open.push({ name, id: attributes['id'], at: parser.startIndex });
    },
    ontext(text) {
      const last = parts.inlineScripts.length - 1;
      if (open.at(-1)?.name === 'script' && last >= 0) parts.inlineScripts[last] += text;
    },
    onclosetag(name) {
      const element = open.pop();
      if (name !== 'svg' || element === undefined || inside(({ name: outer }) => outer === 'svg')) return;
      parts.drawings.push(html.slice(element.at, parser.endIndex + 1));
    },
  });
  parser.end(html);
  return parts;
}

function addFile(parts: PageParts, name: string, attributes: Record<string, string>): void {
  const { href, src, rel = '', as = '', loading } = attributes;
  if (name === 'link' && href !== undefined) {
    if (rel === 'stylesheet') parts.styles.push(href);
    if (rel === 'modulepreload') parts.scripts.push(href);
    if (rel === 'preload' && as === 'font') parts.fonts.push(href);
    if (rel.split(' ').includes('icon')) parts.pictures.push(href);
  }
  if (src === undefined) return;
  if (name === 'script') parts.scripts.push(src);
  if (name === 'img' && loading !== 'lazy') parts.pictures.push(src);
}
