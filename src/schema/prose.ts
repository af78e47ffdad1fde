import { z } from 'zod';
import { text } from './text.ts';

/** How wide a page is set, and whether it is made of paragraphs or of tables. */
export const pageKinds = ['prose', 'data', 'wide'] as const;

/** What stands between the two `---` at the head of a page of prose. */
export const frontMatterSchema = z.strictObject({
  title: text().describe('Headline of the page'),
  description: text().describe('One sentence for search engines and previews of links'),
  kind: z.enum(pageKinds).optional().describe('Left out for ordinary prose'),
  tableOfContents: z.boolean().optional().describe('`false` leaves the list of headings out'),
});
