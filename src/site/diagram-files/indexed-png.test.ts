import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { indexedPng, type Pixels } from './indexed-png.ts';

const pixels = (width: number, height: number, colourOf: (pixel: number) => number[]): Pixels => ({
  width,
  height,
  rgba: Buffer.from(Array.from({ length: width * height }, (_, pixel) => [...colourOf(pixel), 255]).flat()),
});

/** The picture as its palette and the places in it, row by row without the filter. */
function read(png: Buffer): { palette: number[][]; rows: number[][] } {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [head, colours, data] = ['IHDR', 'PLTE', 'IDAT'].map((kind) => chunks.get(kind) ?? Buffer.alloc(0));
  const width = head?.readUInt32BE(0) ?? 0;
  const bytes = [...inflateSync(data ?? '')];
  return {
    palette: Array.from({ length: (colours?.length ?? 0) / 3 }, (_, place) => [
      ...(colours?.subarray(place * 3, place * 3 + 3) ?? []),
    ]),
    rows: Array.from({ length: head?.readUInt32BE(4) ?? 0 }, (_, row) =>
      bytes.slice(row * (width + 1) + 1, (row + 1) * (width + 1)),
    ),
  };
}

test('every pixel keeps its colour where there are few', async () => {
  const [paper, ink] = [
    [250, 248, 244],
    [29, 33, 38],
  ];
  const drawn = pixels(3, 2, (pixel) => (pixel === 4 ? ink : paper) ?? []);
  const { palette, rows } = read(await indexedPng(drawn));
  const colours = rows.map((row) => row.map((place) => palette[place]));
  assert.deepEqual(colours, [
    [paper, paper, paper],
    [paper, ink, paper],
  ]);
});

test('of more colours than a palette holds, the frequent ones stay and the others take their nearest', async () => {
  // 300 greens and blues once each, then one colour in all other pixels.
  const drawn = pixels(30, 20, (pixel) =>
    pixel < 300 ? [0, pixel % 150, pixel < 150 ? 0 : 255] : [200, 10, 10],
  );
  const { palette, rows } = read(await indexedPng(drawn));
  assert.equal(palette.length, 256);
  assert.deepEqual(palette[rows[19]?.[29] ?? -1], [200, 10, 10]);
  rows.flat().forEach((place, pixel) => {
    if (pixel >= 300) return;
    const [red = 0, green = 0, blue = 0] = palette[place] ?? [];
    assert.equal(red, 0);
    assert.ok(Math.abs(green - (pixel % 150)) <= 50 && blue === (pixel < 150 ? 0 : 255), `pixel ${pixel}`);
  });
});
