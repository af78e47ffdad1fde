import { z } from 'zod';
import { storyConfidences } from './case.ts';
import { sourceSchema } from './source.ts';
import { ids, text } from './text.ts';

export const misconceptionSchema = z.strictObject({
  belief: text().describe('In the words of those who hold it'),
  correction: text(),
  why: text().optional().describe('Why people think so'),
  layers: ids(),
  services: ids().optional(),
  controls: ids().optional(),
  confidence: z.enum(storyConfidences),
  source: sourceSchema,
});
export type Misconception = z.infer<typeof misconceptionSchema>;
