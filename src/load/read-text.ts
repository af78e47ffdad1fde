import { readFileSync, statSync } from 'node:fs';

/** A file's text, or why there is none. */
export type TextRead = { text: string } | { what: string; fix: string };

/** No file that a person edits by hand comes near this; a larger one is there by mistake. */
const MOST_BYTES = 1_000_000;

const causes: Record<string, { what: string; fix: string }> = {
  ENOENT: { what: 'does not exist', fix: 'mend the name or the link that leads there' },
  ENOTDIR: { what: 'is a file, where a folder belongs', fix: 'name the folder that holds site.yaml' },
  ELOOP: { what: 'is a link that leads back to itself', fix: 'mend the link or remove it' },
  EACCES: { what: 'may not be read by you', fix: 'give yourself the right to read it (chmod u+r)' },
};

/**
 * Reads one file as UTF-8 text. It never throws, never reads a file that is too large and never waits on
 * what is not a plain file.
 */
export function readText(path: string): TextRead {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) return tooLarge(size);
    return decode(readFileSync(path));
  } catch (error) {
    return unreadable(error);
  }
}

/** What is wrong with a path that the file system refuses. */
export function unreadable(error: unknown): { what: string; fix: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return causes[code] ?? { what: `cannot be read (${code})`, fix: 'see what your system says of this file' };
}

function tooLarge(size: number): TextRead {
  const megabytes = (size / 1_000_000).toFixed(1);
  return {
    what: `is ${megabytes} MB large; a file of content may have 1 MB`,
    fix: 'move it out of the content folder, or cut it into entries',
  };
}

function decode(bytes: Uint8Array): TextRead {
  const fix = 'save it as UTF-8 text without byte-order mark';
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { what: 'is not UTF-8 text', fix };
  }
  if (text.startsWith('\uFEFF')) return { what: 'begins with an invisible byte-order mark', fix };
  if (text.includes('\0')) return { what: 'is not text: it holds zero bytes', fix };
  return { text };
}
