import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './budgets.ts';
import type { WeighedPage } from './budgets.ts';
import { firstLoad } from './first-load.ts';
import { kindOf } from './page-kind.ts';
import { isOver, tableOf } from './table.ts';
import { partsOf } from './weigh-page.ts';

const HTML = `<html><head>
  <link rel="stylesheet" href="/docs/_astro/a.css"><link rel="preload" as="font" href="/docs/fonts/f.woff2">
  <link rel="shortcut icon" href="/docs/favicon.svg"><script>go()</script>
  <script type="module" src="/docs/_astro/shell.js"></script><script src="https://elsewhere.example/x.js"></script>
  </head><body><nav id="chapters"><a href="1">1</a><a href="2">2</a></nav><a href="3">3</a>
  <svg><g><svg><path d="M0"/></svg></g></svg><img loading="lazy" src="/docs/late.png"></body></html>`;

const page: WeighedPage = {
  address: 'start/',
  kind: 'text',
  html: 9000,
  script: 100,
  style: 100,
  requests: 5,
  total: 20_000,
  foreign: [],
  elements: 100,
  chapterLinks: 10,
  drawing: 0,
};
const figure = (what: string, pages: WeighedPage[]) => {
  const found = figuresOf({ pages, fonts: [], drawings: [], drawingScripts: [] }).find(
    (one) => one.what === what,
  );
  assert.ok(found);
  return found;
};

test('a page is taken apart: elements, chapters, drawings, files', () => {
  const parts = partsOf(HTML);
  assert.equal(parts.elements, 18);
  assert.equal(parts.chapterLinks, 2);
  assert.deepEqual(parts.drawings, ['<svg><g><svg><path d="M0"/></svg></g></svg>']);
  assert.deepEqual(parts.inlineScripts, ['go()']);
  assert.deepEqual(parts.pictures, ['/docs/favicon.svg']);
});

test('a first load counts what scripts import at once, not what they import later', () => {
  const texts: Record<string, string> = {
    '_astro/shell.js': 'import{a}from"./shared.js";import"./more.js";const f=()=>import("./finder.js");',
    '_astro/shared.js': 'import"./more.js";',
  };
  const site = { basePath: '/docs/', weight: () => 10, text: (file: string) => texts[file] ?? '' };
  const load = firstLoad(1000, partsOf(HTML), site);
  assert.equal(load.script, 30 + 'go()'.length);
  assert.equal(load.requests, 7);
  assert.equal(load.total, 1060);
  assert.deepEqual(load.foreign, ['https://elsewhere.example/x.js']);
});

test('a page has the budget of its kind', () => {
  const kinds = {
    '': 'text',
    'start/': 'text',
    'services/': 'table',
    'services/one/': 'entry',
    'layers/one/': 'table',
  };
  for (const [address, kind] of Object.entries(kinds)) assert.equal(kindOf(address), kind, address);
});

test('the worst page decides, and only above the limit a budget is broken', () => {
  const heavy = { ...page, address: 'start/long/', html: 15_000 };
  const over = figure('HTML of a text page', [page, heavy]);
  assert.deepEqual([over.where, isOver(over)], ['/start/long/', true]);
  assert.equal(isOver(figure('HTML of a text page', [page])), false);
  assert.equal(isOver(figure('Third-party requests', [{ ...page, foreign: ['x'] }])), true);
});

test('the table says which budget is broken', () => {
  const lines = tableOf([
    figure('HTML of a text page', [page]),
    figure('Elements of a page', [{ ...page, elements: 9000 }]),
  ]);
  assert.match(lines[1] ?? '', /^HTML of a text page\s+8 KB\s+14 KB\s+8\.8 KB\s+above target\s+\/start\/$/);
  assert.match(lines[2] ?? '', /6,000\s+8,000\s+9,000\s+OVER/);
});
