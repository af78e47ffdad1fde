/**
 * `npm run budgets`: weighs the built site (OUT_DIR, BASE_PATH) and measures it in a browser, held against the
 * budgets. Exit 1 when one is above its limit; above its target is only said.
 */
import { builtSite } from '../site/environment.ts';
import { figuresOf } from './budgets/budgets.ts';
import { isOver, tableOf } from './budgets/table.ts';
import { weighSite } from './budgets/weigh-site.ts';
import { fail, print } from './print.ts';

try {
  const { outDir, basePath } = builtSite();
  const figures = figuresOf(weighSite(outDir, basePath));
  for (const line of tableOf(figures)) print(line);
  const over = figures.filter(isOver);
  if (over.length > 0) fail(`${over.length} of ${figures.length} budgets are broken.`);
} catch (error) {
  fail(error);
}
