import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Drawing } from './drawing.ts';
import { openDrawingCache } from './drawing-cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'drawings-'));
after(() => rmSync(folder, { recursive: true }));

const drawing: Drawing = { kind: 'flowchart', width: 10, height: 20, parts: [] };
const open = (): ReturnType<typeof openDrawingCache> => openDrawingCache(folder, process.cwd());

test('a drawing comes back for its own text only, in another process too', async () => {
  await open().write('a', drawing);
  assert.deepEqual(await open().read('a'), drawing);
  assert.equal(await open().read('b'), undefined);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith('.tmp')),
    [],
  );
});

test('a broken file counts as none and is written anew', async () => {
  const cache = open();
  const before = new Set(readdirSync(folder));
  await cache.write('c', drawing);
  const file = join(folder, readdirSync(folder).find((name) => !before.has(name)) ?? '');
  const whole = readFileSync(file, 'utf8');
  for (const broken of ['', whole.slice(0, -2), whole.replace('"width":10', '"width":11')]) {
    writeFileSync(file, broken);
    assert.equal(await cache.read('c'), undefined);
  }
  await cache.write('c', drawing);
  assert.deepEqual(await cache.read('c'), drawing);
});

test('a folder that cannot be written is no error', async () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const cache = openDrawingCache(join(file, 'below'), process.cwd());
  await cache.write('a', drawing);
  assert.equal(await cache.read('a'), undefined);
});
