import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const guard = join(import.meta.dirname, 'node-version.mjs');
/** Runs the guard in a Node that says to be of another version. */
const runAs = (version: string) =>
  spawnSync(process.execPath, [
    '--input-type=module',
    '--eval',
    `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import(${JSON.stringify(guard)});`,
  ]);

test('an old Node is told what is missing, a young one passes in silence', () => {
  const old = runAs('20.20.2');
  assert.equal(old.status, 1);
  assert.match(old.stderr.toString(), /needs Node 24\.16 or newer; this is 20\.20\.2 at .*\n.*\n.*npm ci/);
  assert.equal(runAs('24.15.0').status, 1);
  for (const version of ['24.16.0', '26.10.0']) {
    const young = runAs(version);
    assert.deepEqual([young.status, young.stderr.toString()], [0, ''], version);
  }
});
