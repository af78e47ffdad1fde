/** Where a built site is published. */
export interface Publication {
  /** The origin, without a slash at its end. */
  siteUrl: string;
  /** `/` or `/docs/atlas/`. */
  basePath: string;
}

/** What a link points to. */
export type LinkTarget =
  | { kind: 'internal'; file: string; fragment: string }
  /** `warning` is set when it is neither https nor mail. */
  | { kind: 'external'; warning?: string }
  | { kind: 'broken'; why: string };

/**
 * Resolves a link as a browser would.
 * @param address as it stands in the HTML.
 * @param from the HTML file that it stands in.
 * @returns for a link into the site the file of the built folder that answers it.
 */
export function resolveLink(address: string, from: string, { siteUrl, basePath }: Publication): LinkTarget {
  if (address.trim() === '') return { kind: 'broken', why: 'the address is empty' };
  const page = siteUrl + basePath + from.replace(/(^|\/)index\.html$/, '$1');
  if (!URL.canParse(address, page)) return { kind: 'broken', why: 'is not an address' };
  const url = new URL(address, page);
  if (url.origin !== siteUrl) return external(url);
  const path = decoded(url.pathname);
  const fragment = decoded(url.hash.slice(1));
  if (path === undefined || fragment === undefined) return { kind: 'broken', why: 'is wrongly escaped' };
  if (`${path}/` === basePath) return { kind: 'broken', why: 'would redirect: write the last slash' };
  if (!path.startsWith(basePath))
    return { kind: 'broken', why: `leaves the site, which is below ${basePath}` };
  const name = path.slice(basePath.length);
  return {
    kind: 'internal',
    file: name === '' || name.endsWith('/') ? `${name}index.html` : name,
    // Text fragments and the top of the page are no ids.
    fragment: fragment.startsWith(':~:') || fragment === 'top' ? '' : fragment,
  };
}

function external(url: URL): LinkTarget {
  if (['https:', 'mailto:', 'data:'].includes(url.protocol)) return { kind: 'external' };
  return { kind: 'external', warning: `leads elsewhere by ${url.protocol} and not by https` };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
