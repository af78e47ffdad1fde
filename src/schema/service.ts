import { z } from 'zod';
import { cellSchema, evidenceSchema } from './cell.ts';
import { sourceSchema } from './source.ts';
import { date, id, text } from './text.ts';

export const lifecycleStates = ['renamed', 'closed-to-new-customers', 'ending', 'retired'] as const;

/** One service, or one mode of a service. The file name is its id. */
export const serviceSchema = z.strictObject({
  title: text().describe('Full name'),
  mode: text().optional().describe('Name of this mode; its family file lists it'),
  abbreviation: text().optional().describe('Short name in tables and pictures, one that readers know'),
  also_called: z.array(text()).min(1).optional().describe('Other names that people type'),
  formerly: z.array(text()).min(1).optional().describe('Former names'),
  category: id().describe('One of the categories in site.yaml'),
  model: id().describe('One of content/service-models'),
  lifecycle: z
    .strictObject({
      state: z.enum(lifecycleStates),
      date: date().optional().describe('Since or from when'),
      successor: id().optional().describe('The service to use instead'),
    })
    .optional()
    .describe('Left out while the service is simply active'),
  summary: text().describe('One sentence for newcomers: what it is'),
  line: text().describe('One sentence: where the line runs'),
  note: text().optional(),
  cells: z
    .record(id(), cellSchema)
    .describe('Layer id: who answers; a layer left out takes the default of the model'),
  evidence: evidenceSchema.optional().describe('Sources that speak of the whole service'),
  sources: z.record(id(), sourceSchema).optional().describe('Key used in `evidence`: the source'),
});
export type Service = z.infer<typeof serviceSchema>;
