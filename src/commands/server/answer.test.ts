import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { answer } from './answer.ts';

const rules = [{ path: '/docs/atlas/*', headers: { 'X-Content-Type-Options': 'nosniff' } }];
let folder = '';
const ask = (path: string, basePath = '/docs/atlas/') => {
  const { status, headers, file } = answer({ folder, basePath, rules }, path);
  return { status, location: headers['location'], file: file && basename(file), headers };
};

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-answer-'));
  mkdirSync(join(folder, 'services'));
  for (const name of ['index.html', '404.html', 'search.json', '_headers', 'services/index.html']) {
    writeFileSync(join(folder, name), name);
  }
});
after(() => rmSync(folder, { recursive: true }));

test('pages and files are found below the base path, with the headers of the site', () => {
  assert.deepEqual(ask('/docs/atlas/services/?q=1').file, 'index.html');
  const { status, file, headers } = ask('/docs/atlas/search.json');
  assert.deepEqual([status, file], [200, 'search.json']);
  assert.equal(headers['content-type'], 'application/json; charset=utf-8');
  assert.equal(headers['X-Content-Type-Options'], 'nosniff');
});

test('an address without its last slash is sent to the one with it, query kept', () => {
  assert.deepEqual(ask('/docs/atlas').location, '/docs/atlas/');
  assert.deepEqual(ask('/docs/atlas/services?q=a%20b').location, '/docs/atlas/services/?q=a%20b');
  assert.equal(ask('/docs/atlas/services').status, 301);
});

test('what is not there answers 404 with the page for it and the headers of the site', () => {
  for (const path of [
    '/docs/atlas/nope/',
    '/docs/atlas/nope',
    '/docs/atlas/search.json/',
    '/docs/atlas/_headers',
  ]) {
    const { status, file, headers } = ask(path);
    assert.deepEqual([status, file], [404, '404.html'], path);
    assert.equal(headers['X-Content-Type-Options'], 'nosniff');
  }
  assert.equal(ask('/services/').status, 404, 'outside of the base path');
});

test('a path cannot leave the folder, name another host or crash the server', () => {
  for (const path of ['/../answer.ts', '/..%2f..%2fetc', '//services', '/%00', '/a'.padEnd(5000, 'a')]) {
    assert.equal(ask(path, '/').status, 404, path);
  }
  assert.equal(ask('/%ff', '/').status, 400);
});
