import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite, ROOT } from '../site-builder.ts';

/** The digest of every file of a folder, by its name. */
function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
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
  expect(digests(folder)).toEqual(digests(join(ROOT, process.env['OUT_DIR'] ?? 'dist')));
});
