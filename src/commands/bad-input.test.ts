import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

let folder = '';
const place = (name: string) => join(folder, name);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-input-'));
  mkdirSync(place('empty'));
  mkdirSync(place('broken'));
  writeFileSync(place('broken/site.yaml'), 'title: [Atlas\n');
  mkdirSync(place('precious'));
  writeFileSync(place('precious/thesis.txt'), 'Seven years of work.');
});
after(() => rmSync(folder, { recursive: true }));

/** Runs a command with variables; what it says on both channels, and how it ends. */
function run(file: string, args: string[], variables: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, file), ...args], {
    env: { ...process.env, OUT_DIR: place('dist'), CACHE_DIR: place('cache'), ...variables },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const builds: [what: string, variables: () => NodeJS.ProcessEnv, message: RegExp][] = [
  ['a missing content folder', () => ({ CONTENT_DIR: place('nowhere') }), /no content folder ".*nowhere"/],
  ['an empty content folder', () => ({ CONTENT_DIR: place('empty') }), /".*empty" is empty/],
  ['a file instead of content', () => ({ CONTENT_DIR: place('broken/site.yaml') }), /site\.yaml" is a file/],
  ['broken YAML', () => ({ CONTENT_DIR: place('broken') }), /site\.yaml:\d+/],
  [
    'an address that is none',
    () => ({ SITE_URL: 'example.org' }),
    /SITE_URL "example\.org" is not an address/,
  ],
  ['a base path with a space', () => ({ BASE_PATH: 'my atlas' }), /BASE_PATH "my atlas"/],
  ['a folder with other files', () => ({ OUT_DIR: place('precious') }), /holds something else/],
];

for (const [what, variables, message] of builds) {
  test(`a build with ${what} ends with one message and leaves no site`, () => {
    const { status, said } = run('build.ts', [], variables());
    assert.equal(status, 1);
    assert.match(said, message);
    assert.doesNotMatch(said, /\n\s+at /, 'no stack');
    assert.equal(existsSync(place('dist')) || existsSync(place('dist.unfinished')), false);
    assert.equal(existsSync(place('precious/thesis.txt')), true);
  });
}

test('a server without a site, and one with a port that is none, say so', () => {
  assert.deepEqual(run('serve.ts', ['--port', 'http'], {}).said.trim(), portMessage('http'));
  const { status, said } = run('serve.ts', ['--port', '0'], {});
  assert.equal(status, 1);
  assert.match(said, /no built site in .*npm run build/);
});

const portMessage = (written: string) =>
  `"${written}" is not a port. Give a number from 0 to 65535; 0 takes any free port.`;

test('links and budgets of a site that is not there say so', () => {
  for (const file of ['check-links.ts', 'budgets.ts']) {
    const { status, said } = run(file, [], {});
    assert.equal(status, 1);
    assert.match(said, /^There is no built site in .*npm run build\.\n$/);
  }
});
