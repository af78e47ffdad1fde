import { z } from 'zod';
import { text } from './text.ts';

/** How a page is set: in the measure of prose, or as wide as its data. */
export const pageKinds = ['prose', 'wide'] as const;

/** What stands between the two `---` at the head of a page of prose. */
export const frontMatterSchema = z.strictObject({
  title: text().describe('Headline of the page'),
  description: text().describe('One sentence for search engines and previews of links'),
  template: z.literal('splash').optional().describe('The home page has no sidebar'),
  kind: z.enum(pageKinds).optional().describe('Left out for ordinary prose'),
  tableOfContents: z.boolean().optional().describe('`false` leaves the list of headings out'),
});
