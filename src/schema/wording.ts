import { z } from 'zod';
import { sourceSchema } from './source.ts';
import { date, text } from './text.ts';

/** How one text of the provider, or about it, words the split. It is called by the title of its source. */
export const wordingSchema = z.strictObject({
  date: date().optional().describe('Date that the text itself bears'),
  draws_the_line: text().describe('How it draws the line, in our words'),
  differs: text().describe('How it differs from the provider’s main page'),
  source: sourceSchema,
});
export type Wording = z.infer<typeof wordingSchema>;
