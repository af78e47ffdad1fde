import { fileURLToPath } from 'node:url';

/**
 * Page.astro of Starlight cannot be overridden and brings two files that this site does without: a script
 * that remembers the sidebar's scroll position and a print sheet. They are replaced by our own shell script
 * and our own print sheet. It rests on Starlight's inner names; the end-to-end test of a page's requests
 * fails when they change.
 */
export function slimStarlight() {
  const ours = (path: string) => fileURLToPath(new URL(path, projectSource));
  return {
    name: 'atlas-slim-starlight',
    enforce: 'pre' as const,
    resolveId(source: string, importer: string | undefined) {
      if (!importer?.includes('starlight/dist/components/Page.astro')) return undefined;
      if (source.includes('SidebarPersistState')) return ours('browser/shell.ts');
      if (source.includes('style/print.css')) return `${ours('styles/print.css')}?url&no-inline`;
      return undefined;
    },
  };
}

const projectSource = new URL('../', import.meta.url);
