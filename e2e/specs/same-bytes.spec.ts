import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SERVED } from '../pages/site-files.ts';
import { buildSite, ROOT } from '../site-builder.ts';

/** The digest of every file of a folder, by its name. */
function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((file) => join(file.parentPath, file.name))
      .map((path) => [
        path.slice(folder.length),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  );
}

test('a second build, without the cache of the first, gives the same bytes', async () => {
  test.setTimeout(300_000);
  const name = 'again';
  rmSync(join(ROOT, 'node_modules', '.cache', `astro-${name}`), { recursive: true, force: true });
  const { status, said, folder } = await buildSite({ name });
  expect(status, said).toBe(0);
  const [one, other] = [digests(folder), digests(SERVED)];
  const names = new Set([...one.keys(), ...other.keys()]);
  expect([...names].filter((file) => one.get(file) !== other.get(file))).toEqual([]);
});
