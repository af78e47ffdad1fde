import { z } from 'zod';
import { address, date, text } from './text.ts';

/** Where a claim was read. `checked` is the day of reading, never the day the text was written. */
export const sourceKinds = ['official-page', 'official-archive', 'primary', 'secondary', 'unseen'] as const;

export const sourceSchema = z.strictObject({
  title: text().describe('Title of the page or paper'),
  publisher: text().optional().describe('Who published it, where the title does not say'),
  url: address().describe('Its live address'),
  archive: address().optional().describe('The archived copy that was read'),
  kind: z.enum(sourceKinds).describe('What kind of text it is'),
  checked: date().optional().describe('Day on which it was read; left out for `unseen`'),
  edition: text().optional().describe('The edition that was read, if not the usual English one'),
  says: text().optional().describe('What it says, in our words'),
  not_https: text().optional().describe('Why the address is not https'),
});
export type Source = z.infer<typeof sourceSchema>;
