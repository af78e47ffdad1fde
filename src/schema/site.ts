import { z } from 'zod';
import { sourceKinds } from './source.ts';
import { address, id, ids, text } from './text.ts';
import { writingSchema } from './writing.ts';

const titled = z.record(id(), text());

/** What is said of the site as a whole, and the order of things. content/site.yaml */
export const siteSchema = z.strictObject({
  title: text().describe('Name of the atlas'),
  question: text().describe('Headline of the home page'),
  sentence: text().describe('The idea of the model, under the headline'),
  description: text().describe('One sentence for search engines'),
  provider: z.strictObject({
    name: text().describe('Full name'),
    label: text().describe('The word in tables and pictures'),
    brands: z
      .array(text())
      .min(1)
      .describe('Words at the head of service names that a list does not sort by'),
    model_url: address().describe('The provider’s own page on the model'),
  }),
  independence: text().describe('That the site is not affiliated and no audit evidence'),
  layer_groups: z
    .array(z.strictObject({ id: id(), title: text(), layers: ids() }))
    .min(1)
    .describe('From the ground up; gives the order of the layers'),
  across: ids().describe('Layer groups that are drawn across the stack rather than in it'),
  categories: titled.describe('Categories of services, in order'),
  control_categories: titled.describe('Categories of controls, in order'),
  topics: titled.describe('Topics of questions, in order'),
  search_hint: text().describe('What stands in the search box of the home page, with examples'),
  home_profiles: ids().describe('Services whose profiles show the line moving'),
  source_kinds: z
    .record(z.enum(sourceKinds), z.strictObject({ label: text(), meaning: text() }))
    .describe('How a reader is told what kind of text a source is, and its age'),
  chapters: z
    .array(z.strictObject({ title: text(), pages: z.array(text()).min(1) }))
    .min(1)
    .describe('Prose pages by their path in docs/, in reading order: the sidebar'),
  writing: writingSchema.optional().describe('How prose is written; without it nothing is asked'),
  synonyms: z.array(z.array(text()).min(2)).optional().describe('Words that mean the same to searchers'),
  links: z.strictObject({
    repository: address(),
    file: address().describe('Address before the path of a source file'),
    history: address().describe('Address before the path for its history'),
    report: address().describe('Where to report an error'),
  }),
  licence: z.strictObject({ name: text(), url: address() }),
});
export type Site = z.infer<typeof siteSchema>;
