import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { oneAtATime } from './build-lock.ts';

let folder = '';
before(() => (folder = mkdtempSync(join(tmpdir(), 'atlas-lock-'))));
after(() => rmSync(folder, { recursive: true }));

test('two builds run one after the other, and the second says whom it waits for', async () => {
  const lock = join(folder, 'two');
  const happened: string[] = [];
  const build = (name: string) =>
    oneAtATime(
      lock,
      (line) => happened.push(line),
      async () => {
        happened.push(`${name} starts`);
        await wait(50);
        happened.push(`${name} ends`);
      },
    );
  await Promise.all([build('first'), build('second')]);
  assert.deepEqual(happened, [
    'first starts',
    `another build is running (process ${process.pid}); waiting for it`,
    'first ends',
    'second starts',
    'second ends',
  ]);
});

test('the lock of a process that is gone holds nobody up, and a failed build leaves none', async () => {
  const lock = join(folder, 'gone');
  writeFileSync(lock, '999999999');
  await assert.rejects(
    oneAtATime(lock, assert.fail, () => Promise.reject(new Error('broken'))),
    /broken/,
  );
  assert.equal(existsSync(lock), false);
});
