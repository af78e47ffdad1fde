import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { changed, type Texts, withFolder } from '../rules/content-folder.test-data.ts';
import { validContent } from '../rules/valid-content.test-data.ts';

const COMMAND = join(import.meta.dirname, 'check-data.ts');

const check = (texts: Texts) =>
  withFolder(texts, (folder) =>
    spawnSync(process.execPath, [COMMAND], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: folder },
    }),
  );

test('valid content passes with one line', () => {
  const { status, stdout, stderr } = check(validContent);
  assert.match(stdout, /^\S+\/: \d+ files, \d+ rules, no problems \(\d\.\d s\)\n$/);
  assert.deepEqual([status, stderr], [0, '']);
});

test('all problems come at once, with exit code 1', () => {
  const misspelt = changed(validContent, 'services/machine.yaml', 'owner: customer', 'owner: custommer');
  const { status, stdout } = check(changed(misspelt, 'layers/backup.yaml', 'summary:', 'sumary:'));
  assert.match(stdout, /layers\/backup\.yaml:2 {2}sumary/);
  assert.match(stdout, /services\/machine\.yaml:8 {2}cells\.runtime\.owner/);
  assert.match(stdout, /, 3 problems in 2 files \(\d\.\d s\)\n$/);
  assert.equal(status, 1);
});

test('whoever stops reading, as in `npm run check | head`, gets no stack trace', async () => {
  const child = spawn(process.execPath, [COMMAND], {
    env: { ...process.env, CONTENT_DIR: 'no-such-folder' },
  });
  child.stdout.destroy();
  const [complaint] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  assert.equal(complaint, '');
});
