import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { servicePicture } from './service-picture.ts';

test('the picture says in words what it shows, each layer with its owner', () => {
  const picture = servicePicture(sampleCatalog(), 'function', '');
  assert.match(picture, /<title id="title">Nimbus Function[^<]*: The line runs above the runtime\.<\/title>/);
  const texts = [...picture.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, words]) => words);
  for (const words of ['Runtime', 'Building', 'Backup', 'Vault Ltd', 'You', 'Nimbus'])
    assert.ok(texts.includes(words), words);
});

test('signs that mean something in SVG are kept as signs', () => {
  const catalog = sampleCatalog();
  const line = 'AT&T <or> not';
  const machine = { ...catalog.get('services', 'machine'), line };
  const picture = servicePicture(sampleCatalog({ entries: { services: { machine } } }), 'machine', '');
  assert.ok(picture.includes('AT&amp;T &lt;or&gt; not'));
});
