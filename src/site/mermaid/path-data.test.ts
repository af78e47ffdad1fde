import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxOfPoints } from './box.ts';
import { parsePath, pointsOn } from './path-data.ts';

const rounded = (d: string): number[] =>
  Object.values(boxOfPoints(pointsOn(parsePath(d, 0, 0)))).map((value) => Math.round(value * 10) / 10);

test('relative and short commands become absolute ones, moved', () => {
  const steps = parsePath('m10,20 5-5h10v.5zm1 1', 100, 200);
  assert.deepEqual(
    steps.map(({ letter, numbers }) => letter + numbers.join(' ')),
    ['M110 220', 'L115 215', 'L125 215', 'L125 215.5', 'Z', 'M111 221'],
  );
});

test('curves and arcs reach as far as they are drawn, not as their control points', () => {
  assert.deepEqual(rounded('M0 0Q50 100 100 0'), [0, 0, 100, 50]);
  assert.deepEqual(rounded('M0 0C0 100 100 100 100 0'), [0, 0, 100, 75]);
  assert.deepEqual(rounded('M0 50A50 50 0 0 1 100 50'), [0, 0, 100, 50]);
  assert.deepEqual(rounded('M0 50a50 20 0 0 0 100 0'), [0, 50, 100, 20]);
});

test('what is no path is refused, not guessed', () => {
  assert.throws(() => parsePath('M0 0S1 1 2 2', 0, 0), /command "S"/);
  assert.throws(() => parsePath('M0 0L1', 0, 0), /breaks off/);
  assert.throws(() => parsePath('M0 0Z 1 1', 0, 0), /not known/);
});
