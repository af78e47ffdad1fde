/** Headers that one pattern of addresses gets: a path, or a path that ends in `*`. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

/** What the rules depend on. */
export interface BuiltSite {
  /** `/` or `/docs/atlas/`: hosts match from the root of the origin. */
  basePath: string;
  /** CSP sources of the inline scripts of all pages: `'sha256-…'`. */
  scriptHashes: readonly string[];
  /** What lies directly in the built folder. */
  entries: readonly BuiltEntry[];
}

export interface BuiltEntry {
  name: string;
  kind: 'folder' | 'file';
  /** Whether it is, or holds, an HTML page. */
  pages: boolean;
}

/** Files whose name changes with their content: the only ones that may be kept for ever. */
const HASHED_FOLDER = '_astro';
const FONT_FOLDER = 'fonts';
const EMBED_FOLDER = 'embed';
/** Files for the host, which it does not hand out. */
export const HOST_FILES = ['_headers', '_redirects'];

const REVALIDATE = 'public, max-age=0, must-revalidate';
/** A sandboxed frame has no origin of its own, so that an embed's style sheet and font come from "elsewhere". */
const FOR_EVERYBODY = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/**
 * The headers of a built site: one rule for everything, then one for each entry of the built folder.
 *
 * Hosts differ in what happens when two matching rules set the same header: some join the values, some take the
 * later one. Only Content-Security-Policy is set twice here, and both readings give the same protection: the
 * later policy is the first one with `frame-ancestors` added.
 */
export function headerRules({ basePath, scriptHashes, entries }: BuiltSite): HeaderRule[] {
  return [
    { path: `${basePath}*`, headers: everywhere(scriptHashes) },
    ...entries
      .filter(({ name }) => !HOST_FILES.includes(name))
      .map((entry) => ({
        path: basePath + patternOf(entry),
        headers: headersOf(entry, scriptHashes),
      })),
  ];
}

/** The policy of a page. Without `ancestors` it says nothing about who may frame it. */
function contentSecurityPolicy(scriptHashes: readonly string[], ancestors?: "'none'" | '*'): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...scriptHashes].join(' '),
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(ancestors === undefined ? [] : [`frame-ancestors ${ancestors}`]),
  ].join('; ');
}

function everywhere(scriptHashes: readonly string[]): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(scriptHashes),
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

function patternOf({ name, kind }: BuiltEntry): string {
  if (kind === 'folder') return `${name}/*`;
  return name === 'index.html' ? '' : name;
}

function headersOf(entry: BuiltEntry, scriptHashes: readonly string[]): Record<string, string> {
  if (entry.name === HASHED_FOLDER) {
    return { 'Cache-Control': 'public, max-age=31536000, immutable', ...FOR_EVERYBODY };
  }
  if (entry.name === FONT_FOLDER) {
    return { 'Cache-Control': 'public, max-age=604800', ...FOR_EVERYBODY };
  }
  if (!entry.pages) return { 'Cache-Control': REVALIDATE, ...FOR_EVERYBODY };
  const embeds = entry.name === EMBED_FOLDER;
  return {
    'Content-Security-Policy': contentSecurityPolicy(scriptHashes, embeds ? '*' : "'none'"),
    'Cache-Control': REVALIDATE,
    'Cross-Origin-Resource-Policy': embeds ? 'cross-origin' : 'same-origin',
  };
}

/** Writes the rules in the format of a `_headers` file, which Cloudflare Pages and Netlify read. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/**
 * Reads a `_headers` file back.
 * @throws Error when a line is neither a path nor a header.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n').filter((written) => written.trim() !== '')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (rule !== undefined && name !== undefined && value !== undefined) rule.headers[name] = value;
    else throw new Error(`_headers: "${line}" is neither a path nor a header.`);
  }
  return rules;
}

/** The headers that an address gets; where two rules set the same one, the later rule wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map((rule) => rule.headers)) as Record<string, string>;
}
