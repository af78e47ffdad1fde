import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { lineAt } from './line-at.ts';

/** What a Content-Security-Policy has to know about a page. */
export interface InlineCode {
  /** The texts of scripts that stand in the page and run. */
  scripts: string[];
  /** What the policy blocks whatever is hashed: styles in the page, handlers in attributes. */
  blocked: { line: number; what: string }[];
}

/** Reads a built page. Data blocks such as JSON-LD are no code: a browser never asks the policy about them. */
export function inlineCode(html: string): InlineCode {
  const found: InlineCode = { scripts: [], blocked: [] };
  let script: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const block = (what: string) => found.blocked.push({ line: lineAt(html, parser.startIndex), what });
      if (name === 'style') block('<style>');
      if (name === 'script' && attributes['src'] === undefined && runs(attributes['type'])) script = '';
      for (const attribute of Object.keys(attributes)) {
        if (attribute === 'style' || attribute.startsWith('on')) block(`<${name} ${attribute}="…">`);
      }
    },
    ontext(text) {
      if (script !== undefined) script += text;
    },
    onclosetag(name) {
      if (name !== 'script' || script === undefined) return;
      found.scripts.push(script);
      script = undefined;
    },
  });
  parser.end(html);
  return found;
}

function runs(type: string | undefined): boolean {
  return [
    '',
    'module',
    'importmap',
    'speculationrules',
    'text/javascript',
    'application/javascript',
  ].includes((type ?? '').trim().toLowerCase());
}

/** The source expression that allows exactly this script (CSP Level 3, hash-source). */
export function scriptHash(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
