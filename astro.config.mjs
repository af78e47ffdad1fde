import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { join } from 'node:path';
import { permalinks } from './src/model/permalinks.ts';
import { baseLinks } from './src/site/base-links.ts';
import { environment } from './src/site/environment.ts';
import { headers } from './src/site/write-headers.ts';
import { liveImports } from './src/site/live-imports.ts';
import { mermaidFence } from './src/site/mermaid/fence.ts';
import { shellOverrides } from './src/site/shell-overrides.ts';
import { sidebar } from './src/site/sidebar.ts';
import { slimStarlight } from './src/site/slim-starlight.ts';
import { stopOnProblems } from './src/site/stop-on-problems.ts';
import { themeBeforePaint } from './src/site/theme-before-paint.ts';
import { wordsOfSite } from './src/site/words-of-site.ts';

const { contentDir, siteUrl, basePath, outDir, cacheDir } = environment();
const site = wordsOfSite(contentDir);
const links = permalinks(basePath);
const docs = join(contentDir, 'docs');

export default defineConfig({
  site: siteUrl,
  base: basePath,
  outDir,
  cacheDir,
  trailingSlash: 'always',
  compressHTML: true,
  prefetch: false,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [mermaidFence, baseLinks(basePath)] }),
  },
  integrations: [
    stopOnProblems(contentDir),
    starlight({
      title: site.title,
      description: site.description,
      // Starlight puts the base path before it.
      favicon: permalinks().favicon(),
      sidebar: sidebar(site),
      components: shellOverrides,
      routeMiddleware: './src/site/wide-pages.ts',
      customCss: ['./src/styles/site.css'],
      head: [
        themeBeforePaint,
        {
          tag: 'link',
          attrs: {
            rel: 'preload',
            href: links.font(),
            as: 'font',
            type: 'font/woff2',
            crossorigin: '',
          },
        },
      ],
      markdown: { processedDirs: [docs], headingLinks: false },
      pagefind: false,
      expressiveCode: false,
      credits: false,
      disable404Route: true,
    }),
    mdx(),
    headers(basePath),
  ],
  vite: {
    plugins: [slimStarlight(), liveImports(docs)],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // MDX marks its modules for Astro with a directive; that the bundler does not know it is no news.
        onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
      },
    },
  },
});
