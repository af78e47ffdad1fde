import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importsOf, sourceFiles } from './imports.test-data.ts';
import type { Import } from './imports.test-data.ts';

/** What the files of a folder may import, apart from their own folder. */
interface Allowed {
  /** Folders or files of src. */
  from?: string[];
  /** The same, by `import type` only. */
  types?: string[];
  /** Packages; a name that ends in `*` stands for all that begin with it. */
  packages?: string[];
}

/** Pure code: what readers see and what must be true is derived from the model alone. */
const pure: Allowed = { from: ['model'], types: ['schema'] };

/**
 * The arrows of the house; README.md draws them. The longest fitting key holds: a file before its folder. Tests may
 * import what they like, and nothing but tests may import `*.test-data.ts`.
 */
const table: Record<string, Allowed> = {
  schema: { packages: ['zod'] },
  // Only types: the library that checks shapes must never reach a reader.
  model: { types: ['schema'], packages: ['fastest-levenshtein'] },
  rules: pure,
  views: pure,
  // Rules for words read them with a linter of English.
  'rules/words': {
    from: ['model'],
    types: ['schema', 'rules'],
    packages: [
      'unified',
      'retext-english',
      'retext-readability',
      'nlcst-search',
      'automated-readability',
      'vfile',
    ],
  },
  load: {
    from: ['schema', 'model'],
    packages: ['node:*', 'yaml', 'zod', 'satteri'],
  },
  'load/from-astro.ts': { from: ['model'], types: ['schema'], packages: ['astro:content'] },
  'load/astro-loader.ts': { from: ['schema', 'model', 'load'], packages: ['node:*', 'astro/loaders'] },
  // One engine for the page, the dialog and their tests.
  'views/search-engine.ts': { from: ['model', 'views'], packages: ['minisearch'] },
  browser: { from: ['views', 'model'], packages: ['minisearch'] },
  components: {
    from: ['views', 'model', 'browser'],
    types: ['schema'],
    packages: ['astro:*', 'virtual:starlight/*', '@astrojs/starlight/*'],
  },
  'components/live': { from: ['views', 'model', 'components', 'load/from-astro.ts'], packages: ['astro:*'] },
  // Starlight draws these and hands them nothing of ours.
  'components/shell': {
    from: ['views', 'model', 'components', 'browser', 'load/from-astro.ts'],
    packages: ['astro:*', 'virtual:starlight/*', '@astrojs/starlight/*'],
  },
  'components/Diagram.astro': {
    from: ['views', 'model', 'components', 'site/mermaid/render.ts', 'site/mermaid/figure.ts'],
  },
  pages: {
    from: ['load/from-astro.ts', 'views', 'rules', 'model', 'components', 'browser', 'styles'],
    types: ['schema'],
    packages: ['astro', 'astro:*', '@astrojs/starlight/*'],
  },
  // The files of the diagrams are drawn by the same code as the diagrams on the pages.
  'pages/diagrams': {
    from: ['load/from-astro.ts', 'views', 'model', 'site/diagram-files/diagram-file.ts'],
    packages: ['astro'],
  },
  'site/diagram-files': {
    from: ['views', 'site/disk-cache.ts', 'site/mermaid/render-standalone.ts'],
    packages: ['node:*', '@resvg/resvg-js', 'subset-font'],
  },
  site: {
    from: ['load/from-files.ts', 'load/content-folder.ts', 'rules', 'views', 'model'],
    types: ['schema'],
    packages: [
      'node:*',
      'astro',
      '@astrojs/starlight/*',
      'vite',
      'satteri',
      'mermaid',
      'linkedom',
      'fontkit',
      'htmlparser2',
    ],
  },
  commands: {
    from: [
      'load/from-files.ts',
      'load/content-folder.ts',
      'schema',
      'rules',
      'views',
      'model',
      'site',
      '../e2e/browser',
    ],
    packages: ['node:*', 'astro', 'htmlparser2', 'zod', '@playwright/test', 'fontkit', 'subset-font'],
  },
  'content.config.ts': {
    from: ['load', 'schema'],
    packages: ['astro:content', 'astro/*', '@astrojs/starlight/*'],
  },
};

const files = sourceFiles();
const isTest = (file: string) => /\.test(-data)?\.ts$/.test(file);
const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

function ruleFor(file: string): [key: string, allowed: Allowed] {
  const fitting = Object.entries(table).filter(([key]) => within(file, key));
  const longest = fitting.sort(([one], [other]) => other.length - one.length)[0];
  assert.ok(longest, `src/${file}: this folder is not in the table of ${import.meta.filename}`);
  return longest;
}

function mayImport(
  file: string,
  key: string,
  { from = [], types = [], packages = [] }: Allowed,
  wanted: Import,
) {
  if (wanted.file === undefined) {
    return packages.some((name) =>
      name.endsWith('*') ? wanted.written.startsWith(name.slice(0, -1)) : wanted.written === name,
    );
  }
  const own = file.split('/')[0] ?? file;
  const places = [...(table[key] === table[own] ? [own] : [key]), ...from, ...(wanted.typeOnly ? types : [])];
  return places.some((place) => within(wanted.file ?? '', place));
}

function sentence(key: string, { from = [], types = [], packages = [] }: Allowed): string {
  const parts = [
    ...from,
    ...types.map((place) => `types of ${place} (import type)`),
    ...packages.map((name) => `package ${name}`),
  ];
  return `${key} may import: ${parts.join(', ') || 'nothing but itself'}`;
}

test('every file imports only what its folder may', () => {
  const broken = files
    .filter((file) => !isTest(file))
    .flatMap((file) => {
      const [key, allowed] = ruleFor(file);
      return importsOf(file)
        .filter((wanted) => !mayImport(file, key, allowed, wanted))
        .map(({ written, line }) => `src/${file}:${line} imports ${written}\n    ${sentence(key, allowed)}`);
    });
  assert.ok(broken.length === 0, `\n${broken.join('\n')}`);
});

test('data of tests is imported by tests alone', () => {
  const broken = files
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ file: target }) => target !== undefined && isTest(target))
        .map(({ written, line }) => `src/${file}:${line} imports ${written}`),
    );
  assert.deepEqual(broken, []);
});

test('no file leads back to itself', () => {
  const finished = new Set<string>();
  const circleFrom = (file: string, way: string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const { file: next } of importsOf(file)) {
      const circle =
        next !== undefined && files.includes(next) ? circleFrom(next, [...way, file]) : undefined;
      if (circle !== undefined) return circle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of files) assert.equal(circleFrom(file, [])?.join(' -> '), undefined);
});

test('the table names no place that is gone', () => {
  const places = Object.entries(table).flatMap(([key, { from = [], types = [] }]) => [
    key,
    ...from,
    ...types,
  ]);
  assert.deepEqual(
    [...new Set(places)].filter((place) => !existsSync(join(import.meta.dirname, place))),
    [],
  );
});
