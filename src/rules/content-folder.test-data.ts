import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Texts by their path below a content folder. */
export type Texts = Readonly<Record<string, string>>;

/** Writes texts into a new folder, hands it to the test, and removes it. */
export function withFolder<Result>(texts: Texts, use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-content-'));
  try {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Texts with one passage of one file replaced. @throws when the passage is not there, so that no row tests nothing */
export function changed(texts: Texts, path: string, from: string, to: string): Texts {
  const text = texts[path];
  if (!text?.includes(from)) throw new Error(`${path} of the sample does not hold "${from}"`);
  return { ...texts, [path]: text.replace(from, () => to) };
}
