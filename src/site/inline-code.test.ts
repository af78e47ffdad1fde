import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineCode, scriptHash } from './inline-code.ts';

test('scripts that run are found with their exact text, data blocks and files are not', () => {
  const html = `<script>if (a < b && c) run("</p>")</script>
    <script type="module">go()</script>
    <script type="application/ld+json">{"@type": "WebPage"}</script>
    <script src="/x.js"></script>`;
  assert.deepEqual(inlineCode(html), { scripts: ['if (a < b && c) run("</p>")', 'go()'], blocked: [] });
});

test('styles and handlers in the page are reported by line, text about them is not', () => {
  const html = `<p>&lt;p style="color: red"> and style="x"</p>
<p style="color: red">red</p>
<style>p { color: red }</style>
<button onclick="go()">Go</button>`;
  assert.deepEqual(inlineCode(html).blocked, [
    { line: 2, what: '<p style="…">' },
    { line: 3, what: '<style>' },
    { line: 4, what: '<button onclick="…">' },
  ]);
});

test('a hash is the one that browsers compute', () => {
  // The example of the specification: https://www.w3.org/TR/CSP3/#external-hash and MDN give alert('Hello, world.').
  assert.equal(
    scriptHash("alert('Hello, world.');"),
    "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='",
  );
});
