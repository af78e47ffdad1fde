import assert from 'node:assert/strict';
import { test } from 'node:test';
import { permalinks } from '../../model/permalinks.ts';
import { sampleCatalog } from '../../model/sample.test-data.ts';
import type { Case } from '../../schema/case.ts';
import { allDiagrams } from '../../views/diagrams/all-diagrams.ts';
import { pngOf, svgOf } from './diagram-file.ts';

const site = new URL('https://atlas.example/base/');
const odd = '"Quoted" #1; <b> & `code` *star* _line_ {x} [y]';
const steps: Case['steps'] = [
  { from: odd, to: 'customer', does: `Says ${odd}`, crosses_line: true },
  { from: 'end', to: 'end', does: 'loop' },
];
const sample = sampleCatalog();
const catalog = sampleCatalog({
  entries: {
    layers: { runtime: { ...sample.get('layers', 'runtime'), title: odd } },
    controls: { 'nc-pat-01': { ...sample.get('controls', 'nc-pat-01'), title: odd } },
    cases: { told: { ...sample.get('cases', 'power-cut-2025'), title: odd, steps } },
  },
});
const all = allDiagrams(catalog, permalinks('/base/'));

test('every kind of diagram can be drawn, with any sign in its labels, and names its page', async () => {
  for (const placed of all) {
    const svg = await svgOf(placed, 'light', site);
    assert.match(svg, new RegExp(`>https://atlas.example${placed.page}</text>`), placed.diagram.id);
  }
  const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1]).join(' ');
  const split = all.find(({ diagram }) => diagram.id === 'split-machine');
  assert.ok(split);
  assert.match(
    words(await svgOf(split, 'dark', site)),
    /"Quoted" #1; &lt;b&gt; &amp; `code` \*star\* _line_ {x} \[y]/,
  );
});

test('links in a file lead to the site under its base path', async () => {
  const model = all.find(({ diagram }) => diagram.id === 'model');
  assert.ok(model);
  const svg = await svgOf(model, 'light', site);
  assert.match(svg, /href="https:\/\/atlas\.example\/base\/layers\/building\/"/);
});

test('a diagram comes as PNG at one and a half times its size', async () => {
  const placed = all.find(({ diagram }) => diagram.id === 'split-machine');
  assert.ok(placed);
  const png = await pngOf(placed, 'light', site);
  const width = Number(/ width="(\d+)"/.exec(await svgOf(placed, 'light', site))?.[1]);
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  assert.equal(png.readUInt32BE(16), Math.round(width * 1.5));
});
