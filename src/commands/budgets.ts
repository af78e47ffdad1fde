/**
 * `npm run budgets`: weighs the built site (OUT_DIR, BASE_PATH), then measures it in a browser, and holds both
 * against the budgets. Exit 1 when one is above its limit; above its target is only said.
 */
import { builtSite } from '../site/environment.ts';
import { figuresOf } from './budgets/budgets.ts';
import type { WeighedPage } from './budgets/budgets.ts';
import { labFigures } from './budgets/lab.ts';
import type { PageKind } from './budgets/page-kind.ts';
import { isOver, tableOf } from './budgets/table.ts';
import { weighSite } from './budgets/weigh-site.ts';
import { fail, print } from './print.ts';
import { serveSite } from './server/serve-site.ts';

/** What the browser measures: the home page, the heaviest page of each kind, the one with most elements. */
function heaviestPages(pages: readonly WeighedPage[]): string[] {
  const kinds: PageKind[] = ['text', 'entry', 'table'];
  const byWeight = pages
    .filter(({ address }) => address !== '404.html')
    .sort((one, other) => other.html - one.html);
  const heaviest = kinds.flatMap((kind) => byWeight.find((page) => page.kind === kind)?.address ?? []);
  const largest = [...byWeight].sort((one, other) => other.elements - one.elements)[0]?.address ?? '';
  return [...new Set(['', ...heaviest, largest])];
}

try {
  const { outDir, basePath } = builtSite();
  const weighed = weighSite(outDir, basePath);
  const { server, address } = await serveSite({
    folder: outDir,
    basePath,
    port: { port: 0, chosen: true },
    say: print,
  });
  const lab = await labFigures(address, heaviestPages(weighed.pages)).finally(() => server.close());
  const figures = [...figuresOf(weighed), ...lab];
  for (const line of tableOf(figures)) print(line);
  const over = figures.filter(isOver);
  if (over.length > 0) fail(`${over.length} of ${figures.length} budgets are broken.`);
} catch (error) {
  fail(error);
}
