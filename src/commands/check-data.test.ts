import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { changed, type Texts, withFolder } from '../rules/content-folder.test-data.ts';
import { validContent } from '../rules/valid-content.test-data.ts';

const check = (texts: Texts) =>
  withFolder(texts, (folder) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'check-data.ts')], {
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
