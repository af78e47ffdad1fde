import { Parser } from 'htmlparser2';

/** What the link check knows of a page. */
export interface BuiltPage {
  /** Every id with the places where it stands, as offsets in the HTML. */
  ids: Map<string, number[]>;
  links: PageLink[];
  /** Sends its reader elsewhere at once. */
  redirects: boolean;
  /** Says to search engines that it should not be listed. */
  hidden: boolean;
}

export interface PageLink {
  address: string;
  /** Offset in the HTML. */
  at: number;
  /** It says where this page itself is to be found. */
  self: boolean;
}

/** Attributes that hold one address, whatever the element. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'];

/** Reads the links and link targets of a page. */
export function readPage(html: string): BuiltPage {
  const page: BuiltPage = { ids: new Map(), links: [], redirects: false, hidden: false };
  const parser = new Parser({
    onopentag(name, attributes) {
      const at = parser.startIndex;
      const { id } = attributes;
      if (id !== undefined) page.ids.set(id, [...(page.ids.get(id) ?? []), at]);
      const self = attributes['rel'] === 'canonical' || attributes['property'] === 'og:url';
      for (const address of addressesOf(name, attributes)) page.links.push({ address, at, self });
      if (name !== 'meta') return;
      if (attributes['http-equiv']?.toLowerCase() === 'refresh') page.redirects = true;
      if (attributes['name'] === 'robots' && attributes['content']?.includes('noindex') === true)
        page.hidden = true;
    },
  });
  parser.end(html);
  return page;
}

function addressesOf(name: string, attributes: Record<string, string>): string[] {
  const plain = ADDRESSES.map((attribute) => attributes[attribute]);
  const object = name === 'object' ? attributes['data'] : undefined;
  return [
    ...plain,
    object,
    ...ofPictures(attributes['srcset']),
    refreshOf(name, attributes),
    shareOf(attributes),
  ].filter((address) => address !== undefined);
}

/** `a.png 1x, b.png 2x` */
function ofPictures(srcset: string | undefined): string[] {
  return (srcset ?? '')
    .split(',')
    .map((part) => part.trim().split(/\s/)[0] ?? '')
    .filter((address) => address !== '');
}

/** `0; url=/elsewhere/` */
function refreshOf(name: string, attributes: Record<string, string>): string | undefined {
  if (name !== 'meta' || attributes['http-equiv']?.toLowerCase() !== 'refresh') return undefined;
  return /url\s*=\s*(.*)$/i.exec(attributes['content'] ?? '')?.[1]?.replace(/^['"]|['"]$/g, '');
}

/** The addresses that are given to those who show the page elsewhere. */
function shareOf(attributes: Record<string, string>): string | undefined {
  return ['og:url', 'og:image', 'twitter:image'].includes(attributes['property'] ?? attributes['name'] ?? '')
    ? attributes['content']
    : undefined;
}
