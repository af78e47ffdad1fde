import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createLayoutWorker } from './layout-worker.ts';
import { loadFontMetrics } from './layout/font-metrics.ts';
import { readSource } from './source-text.ts';
import { writeSvg } from './write-svg.ts';

/** What the three stored drawings must hold; `UPDATE_GOLDEN=1` writes them anew after a wanted change. */
const folder = join(import.meta.dirname, 'golden');
const worker = createLayoutWorker(process.cwd());
const metrics = loadFontMetrics(process.cwd());

const names = ['split', 'shapes', 'sequence'];
const drawn = new Map<string, Promise<string>>();

function draw(name: string): Promise<string> {
  const known = drawn.get(name);
  if (known) return known;
  const text = readSource(readFileSync(join(folder, `${name}.mmd`), 'utf8')).layout;
  const svg = worker.layOut(text).then((drawing) => writeSvg(drawing, { id: name, title: `The ${name}` }));
  drawn.set(name, svg);
  return svg;
}

interface Text {
  x: number;
  y: number;
  width: number;
  size: number;
  bold: boolean;
  words: string;
}

const number = (tag: string, name: string): number => Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]);
const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

function textsIn(svg: string): Text[] {
  return [...svg.matchAll(/(<text[^>]*>)([^<]*)<\/text>/g)].map(([, tag = '', words = '']) => ({
    x: number(tag, 'x'),
    y: number(tag, 'y'),
    width: number(tag, 'textLength'),
    size: number(tag, 'font-size') || 16,
    bold: tag.includes('font-weight'),
    words: plain(words),
  }));
}

for (const name of names) {
  test(`${name}: the drawing is the stored one, byte for byte`, async () => {
    const file = join(folder, `${name}.svg`);
    const svg = await draw(name);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(file, svg);
    assert.equal(svg, readFileSync(file, 'utf8'));
  });

  test(`${name}: one line, small, without style, script or broken numbers`, async () => {
    const svg = await draw(name);
    assert.doesNotMatch(svg, /\n|NaN|undefined|Infinity|<style|style=|<script|\son\w+=/);
    assert.ok(gzipSync(svg, { level: 9 }).length <= 4096);
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    assert.deepEqual(ids, [`${name}-t`]);
  });

  test(`${name}: the view holds every shape and every text`, async () => {
    const svg = await draw(name);
    const [width = 0, height = 0] = [number(svg, 'width'), number(svg, 'height')];
    const within = (x: number, y: number): void =>
      assert.ok(x >= 0 && y >= 0 && x <= width && y <= height, `${x}, ${y}`);
    for (const [tag] of svg.matchAll(/<rect[^>]*>/g)) {
      within(number(tag, 'x'), number(tag, 'y'));
      within(number(tag, 'x') + number(tag, 'width'), number(tag, 'y') + number(tag, 'height'));
    }
    for (const [, d = ''] of svg.matchAll(/ d="([^"]*)"/g))
      for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) within(Number(x), Number(y));
    for (const text of textsIn(svg)) {
      within(text.x - text.width / 2, text.y - text.size * 0.7);
      within(text.x + text.width / 2, text.y + text.size * 0.2);
    }
  });

  test(`${name}: every line has the width of its words in the site's typeface`, async () => {
    for (const { words, size, bold, width } of textsIn(await draw(name)))
      assert.ok(Math.abs(metrics.width(words, size, bold) - width) < 0.06, words);
  });
}

test('split: every text stays inside its box, and every layer stands there once with its link', async () => {
  const svg = await draw('split');
  const boxes = [...svg.matchAll(/<a class="node [\w-]+" href="#([\w-]+)">(<rect[^>]*>)(.*?)<\/a>/g)];
  const titles = boxes.map(([, id = '', rect = '', inside = '']) => {
    const [left, top] = [number(rect, 'x'), number(rect, 'y')];
    const [right, bottom] = [left + number(rect, 'width'), top + number(rect, 'height')];
    const lines = textsIn(inside);
    for (const { x, y, width, size, words } of lines)
      assert.ok(x - width / 2 > left + 5 && x + width / 2 < right - 5 && y - size > top && y < bottom, words);
    return `${id}: ${lines.map(({ words }) => words).join(' ')}`;
  });
  const source = readFileSync(join(folder, 'split.mmd'), 'utf8');
  const wanted = [...source.matchAll(/([\w-]+)\["([^#"]+)"\]:::/g)].map(([, id, title]) => `${id}: ${title}`);
  assert.equal(titles.length, 18);
  assert.deepEqual(titles, wanted, 'read from top to bottom, row by row');
});

test('split: place holders are not drawn, and the line runs below yours and above the provider', async () => {
  const svg = await draw('split');
  assert.doesNotMatch(svg, /gap/);
  assert.equal(svg.match(/<g class="cluster customer"><rect[^>]*><path class="line"/g)?.length, 1);
  assert.equal(svg.match(/<g class="cluster provider"><rect[^>]*><path class="line"/g)?.length, 1);
});

test('sequence: participants bear their owners, life lines end with the boxes, steps have numbers', async () => {
  const svg = await draw('sequence');
  assert.deepEqual(
    [...svg.matchAll(/<g class="actor( [\w-]+)?">/g)].map((match) => match[1]?.trim()),
    [undefined, 'customer', 'customer', 'provider', 'third-party'],
  );
  const height = number(svg, 'height');
  const ends = [...svg.matchAll(/<g class="lifeline"><path d="M\S+ \S+L\S+ ([\d.]+)"/g)].map(([, y]) =>
    Number(y),
  );
  assert.equal(ends.length, 5);
  assert.ok(ends.every((y) => y <= height && y > height - 10));
  assert.equal(svg.match(/<text class="step"/g)?.length, 7);
});
