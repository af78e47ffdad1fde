import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatHeaders, headerRules, headersFor, parseHeaders } from './headers.ts';
import type { BuiltEntry } from './headers.ts';

const entries: BuiltEntry[] = [
  { name: '404.html', kind: 'file', pages: true },
  { name: '_astro', kind: 'folder', pages: false },
  { name: '_headers', kind: 'file', pages: false },
  { name: 'embed', kind: 'folder', pages: true },
  { name: 'fonts', kind: 'folder', pages: false },
  { name: 'index.html', kind: 'file', pages: true },
  { name: 'search.json', kind: 'file', pages: false },
  { name: 'services', kind: 'folder', pages: true },
];
const rules = headerRules({ basePath: '/', scriptHashes: ["'sha256-abc='"], entries });
const policy = (path: string) => headersFor(rules, path)['Content-Security-Policy'] ?? '';

test('every address is protected, and only listed inline scripts may run', () => {
  for (const path of ['/', '/services/one/', '/embed/services/one/', '/no/such/page/']) {
    assert.match(policy(path), /^default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self';/);
    assert.equal(headersFor(rules, path)['X-Content-Type-Options'], 'nosniff');
  }
});

test('embeds may be framed by anybody, other pages by nobody', () => {
  assert.match(policy('/embed/services/one/'), /frame-ancestors \*$/);
  for (const path of ['/', '/404.html', '/services/one/'])
    assert.match(policy(path), /frame-ancestors 'none'$/);
});

test('a policy that is set twice only gains frame-ancestors, so that joined and replaced mean the same', () => {
  const set = rules
    .map((rule) => rule.headers['Content-Security-Policy'])
    .filter((value) => value !== undefined);
  const [first = ''] = set;
  assert.ok(set.length > 1);
  for (const later of set.slice(1)) assert.match(later.replace(first, ''), /^; frame-ancestors (\*|'none')$/);
});

test('no other header is set by two rules that match the same address', () => {
  const [everywhere, ...one] = rules.map((rule) => Object.keys(rule.headers));
  for (const names of one) {
    const twice = names.filter((name) => everywhere?.includes(name));
    assert.deepEqual(
      twice.filter((name) => name !== 'Content-Security-Policy'),
      [],
    );
  }
});

test('hashed files are kept for ever and readable from a sandboxed frame, pages are asked for again', () => {
  const asset = headersFor(rules, '/_astro/page.abc.css');
  assert.match(asset['Cache-Control'] ?? '', /immutable/);
  assert.equal(asset['Access-Control-Allow-Origin'], '*');
  assert.equal(headersFor(rules, '/fonts/a.woff2')['Access-Control-Allow-Origin'], '*');
  assert.match(headersFor(rules, '/services/one/')['Cache-Control'] ?? '', /must-revalidate/);
  assert.match(headersFor(rules, '/search.json')['Cache-Control'] ?? '', /must-revalidate/);
});

test('under a base path every rule starts with it', () => {
  const below = headerRules({ basePath: '/docs/atlas/', scriptHashes: [], entries });
  assert.deepEqual(
    below.filter((rule) => !rule.path.startsWith('/docs/atlas/')),
    [],
  );
  assert.match(headersFor(below, '/docs/atlas/')['Content-Security-Policy'] ?? '', /frame-ancestors 'none'/);
  assert.deepEqual(headersFor(below, '/elsewhere/'), {});
});

test('what is written is read back, and a broken line is named', () => {
  assert.deepEqual(parseHeaders(formatHeaders(rules)), rules);
  assert.throws(() => parseHeaders('/*\n  no header here\n'), /no header here/);
});

test('the file stays within the limits of its readers: 100 rules of 2,000 characters a line', () => {
  const lines = formatHeaders(rules).split('\n');
  assert.ok(rules.length <= 100);
  assert.ok(Math.max(...lines.map((line) => line.length)) < 2000);
});
