import { z } from 'zod';
import { ids, text } from './text.ts';

/** Services worth seeing side by side. The table is computed. */
export const comparisonSchema = z.strictObject({
  title: text(),
  summary: text().describe('One or two sentences under the title'),
  services: ids().describe('In the order of the columns'),
  meaning: text().describe('One paragraph: what the difference means in practice'),
});
export type Comparison = z.infer<typeof comparisonSchema>;
