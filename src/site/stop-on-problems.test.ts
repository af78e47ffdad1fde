import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { stopOnProblems } from './stop-on-problems.ts';

type Setup = NonNullable<ReturnType<typeof stopOnProblems>['hooks']['astro:config:setup']>;

/** Runs the hook as Astro does at the start of a command, on an empty content folder. */
function start(command: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-stop-'));
  try {
    void stopOnProblems(folder).hooks['astro:config:setup']?.({ command } as Parameters<Setup>[0]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('build and sync stop with the report and without a stack; dev starts, so that authors can mend', () => {
  for (const command of ['build', 'sync']) {
    assert.throws(
      () => start(command),
      (error: Error) =>
        /is empty[^]*#unreadable[^]*1 problem in 1 file/.test(error.message) && error.stack === '',
    );
  }
  start('dev');
});
