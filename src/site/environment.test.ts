import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { environment, normalizeBasePath } from './environment.ts';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-environment-'));
  writeFileSync(join(folder, 'site.yaml'), 'title: Sample\n');
});
after(() => rmSync(folder, { recursive: true }));

test('a base path is spelled one way, whatever slashes it was written with', () => {
  for (const written of ['docs/atlas', '/docs/atlas', 'docs/atlas/', '/docs/atlas/', '//docs//atlas//']) {
    assert.equal(normalizeBasePath(written), '/docs/atlas/');
  }
  assert.equal(normalizeBasePath(''), '/');
  assert.equal(normalizeBasePath('/'), '/');
});

test('a base path that would need escaping is refused with the part that is wrong', () => {
  assert.throws(() => normalizeBasePath('docs/my atlas'), /"my atlas"/);
  assert.throws(() => normalizeBasePath('https://x.org/docs'), /"https:"/);
  assert.throws(() => normalizeBasePath('docs/../atlas'), /"\.\."/);
});

test('without variables the site is local, at the root, in dist', () => {
  assert.deepEqual(environment({ CONTENT_DIR: folder, SITE_URL: '' }), {
    contentDir: folder,
    siteUrl: 'http://localhost:4321',
    basePath: '/',
    outDir: resolve('dist'),
    cacheDir: resolve('node_modules/.astro'),
  });
});

test('an address of the site loses its last slash and may have no path', () => {
  const siteUrl = (written: string) => environment({ CONTENT_DIR: folder, SITE_URL: written }).siteUrl;
  assert.equal(siteUrl('https://atlas.example.org/'), 'https://atlas.example.org');
  assert.throws(() => siteUrl('atlas.example.org'), /not an address/);
  assert.throws(() => siteUrl('https://example.org/docs/'), /BASE_PATH/);
});

test('a content folder that is missing, a file or empty is named', () => {
  const empty = mkdtempSync(join(folder, 'empty-'));
  assert.throws(() => environment({ CONTENT_DIR: join(folder, 'nowhere') }), /no content folder ".*nowhere"/);
  assert.throws(() => environment({ CONTENT_DIR: join(folder, 'site.yaml') }), /site\.yaml" is a file/);
  assert.throws(() => environment({ CONTENT_DIR: empty }), /is empty/);
});
