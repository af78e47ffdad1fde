import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { entriesOf } from './load/astro-loader.ts';
import { contentFolder } from './load/content-folder.ts';
import { nouns } from './schema/nouns.ts';
import { pageKinds } from './schema/prose.ts';
import { siteSchema } from './schema/site.ts';

export const collections = {
  docs: defineCollection({
    loader: glob({ base: `${contentFolder()}/docs`, pattern: '**/[^_]*.mdx' }),
    schema: docsSchema({ extend: z.object({ kind: z.enum(pageKinds).default('prose') }) }),
  }),
  i18n: defineCollection({ loader: () => [{ id: 'en' }], schema: i18nSchema() }),
  site: defineCollection({ loader: entriesOf('site'), schema: siteSchema }),
  layers: defineCollection({ loader: entriesOf('layers'), schema: nouns.layers }),
  'service-models': defineCollection({
    loader: entriesOf('service-models'),
    schema: nouns['service-models'],
  }),
  services: defineCollection({ loader: entriesOf('services'), schema: nouns.services }),
  families: defineCollection({ loader: entriesOf('families'), schema: nouns.families }),
  controls: defineCollection({ loader: entriesOf('controls'), schema: nouns.controls }),
  frameworks: defineCollection({ loader: entriesOf('frameworks'), schema: nouns.frameworks }),
  crosswalks: defineCollection({ loader: entriesOf('crosswalks'), schema: nouns.crosswalks }),
  comparisons: defineCollection({ loader: entriesOf('comparisons'), schema: nouns.comparisons }),
  cases: defineCollection({ loader: entriesOf('cases'), schema: nouns.cases }),
  misconceptions: defineCollection({ loader: entriesOf('misconceptions'), schema: nouns.misconceptions }),
  glossary: defineCollection({ loader: entriesOf('glossary'), schema: nouns.glossary }),
  providers: defineCollection({ loader: entriesOf('providers'), schema: nouns.providers }),
  questions: defineCollection({ loader: entriesOf('questions'), schema: nouns.questions }),
  wordings: defineCollection({ loader: entriesOf('wordings'), schema: nouns.wordings }),
  timeline: defineCollection({ loader: entriesOf('timeline'), schema: nouns.timeline }),
};
