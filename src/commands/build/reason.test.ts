import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reasonOf } from './reason.ts';

test('a reason has the place and the hint that the error knows, and no stack', () => {
  const error = Object.assign(new Error('Unclosed tag.'), {
    loc: { file: 'content/docs/start.mdx', line: 12, column: 4 },
    hint: 'Close it.',
  });
  assert.equal(reasonOf(error, []), 'Unclosed tag.\nin content/docs/start.mdx:12:4\nhint: Close it.');
  assert.equal(reasonOf('odd', []), 'odd');
});

test('of two messages that say the same, the one with the page stays', () => {
  const logged = ['Error: a broken page', '[build] Caught error rendering /404: Error: a broken page'];
  assert.equal(reasonOf(new Error('a broken page'), logged), logged[1]);
});

test('a stack inside a message is cut, and paths are those of the project', () => {
  const error = new Error(`${process.cwd()}/content/a.mdx:2\nbroken\n    at parse (x.js:1:2)\n 2 | x: [`);
  assert.equal(reasonOf(error, []), 'content/a.mdx:2\nbroken\n 2 | x: [');
});

test('our own list of problems, thrown in a hook of Astro, stands alone', () => {
  const logged = ['[atlas] An unhandled error occurred while running the "astro:config:setup" hook'];
  assert.equal(reasonOf(new Error('content/: 3 problems'), logged), 'content/: 3 problems');
});
