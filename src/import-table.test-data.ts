/** What the files of a folder may import, apart from their own folder. */
export interface Allowed {
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
 * The arrows of the house; README.md draws them, and says why where one is unusual. The longest fitting key holds:
 * a file before its folder. Tests may import what they like, and nothing but tests may import `*.test-data.ts`.
 */
export const importTable: Readonly<Record<string, Allowed>> = {
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
  'load/from-astro.ts': { from: ['model'], packages: ['astro:content'] },
  'load/astro-loader.ts': { from: ['schema', 'model', 'load'], packages: ['node:*', 'astro/loaders'] },
  // One engine for the page, the dialog and their tests.
  'views/search-engine.ts': { from: ['model', 'views'], packages: ['minisearch'] },
  browser: { from: ['views', 'model'] },
  components: { from: ['views', 'model'], packages: ['@astrojs/starlight/*'] },
  // Prose names entries by their ids.
  'components/live': { from: ['views', 'model', 'components', 'load/from-astro.ts'] },
  // Starlight draws these and hands them nothing of ours.
  'components/shell': {
    from: ['model', 'components', 'load/from-astro.ts'],
    packages: ['@astrojs/starlight/*'],
  },
  // A rule explains itself in its own words.
  'components/RuleEntry.astro': { types: ['rules'] },
  'components/Diagram.astro': {
    from: ['views', 'model', 'site/mermaid/render.ts', 'site/mermaid/figure.ts'],
  },
  pages: {
    from: ['load/from-astro.ts', 'views', 'rules', 'model', 'components', 'browser'],
    packages: ['astro:*'],
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
    from: ['load/from-files.ts', 'load/content-folder.ts', 'rules', 'model'],
    types: ['schema'],
    packages: [
      'node:*',
      'astro',
      '@astrojs/starlight/*',
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
