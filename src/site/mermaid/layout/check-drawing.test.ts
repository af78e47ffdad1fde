import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Drawing, Line, Part } from '../drawing.ts';
import { checkDrawing } from './check-drawing.ts';

const line: Line = { text: 'Name', x: 50, baseline: 30, width: 40, size: 16, bold: false };
const node: Part = {
  kind: 'node',
  shapes: [{ tag: 'rect', box: { x: 10, y: 10, width: 80, height: 30 } }],
  lines: [line],
};
const drawing = (...parts: Part[]): Drawing => ({ kind: 'flowchart', width: 100, height: 50, parts });

test('a drawing that keeps its promises passes', () => {
  checkDrawing(drawing(node), 1);
});

test('a text that runs out of its box to the side or below is found', () => {
  for (const change of [{ width: 90 }, { x: 80 }, { baseline: 45 }]) {
    const bad = { ...node, lines: [{ ...line, ...change }] };
    assert.throws(() => checkDrawing(drawing(bad), 1), /"Name" runs out of its box/);
  }
});

test('a node that got lost is found', () => {
  assert.throws(() => checkDrawing(drawing(node), 2), /the text has 2 nodes, the drawing 1/);
});

test('a link that Mermaid changed to something else is found', () => {
  assert.throws(
    () => checkDrawing(drawing({ ...node, href: 'about:blank' }), 1),
    /"about:blank" is not allowed/,
  );
});
