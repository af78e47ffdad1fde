import { z } from 'zod';
import { sourceSchema } from './source.ts';
import { date, ids, text } from './text.ts';

export const caseSides = ['customer', 'provider', 'both', 'third-party'] as const;
export const storyConfidences = ['sourced', 'partly', 'unsure'] as const;

/** An incident, tied to the layers and controls that failed. */
export const caseSchema = z.strictObject({
  title: text(),
  date: date(),
  side: z.enum(caseSides).describe('On which side of the line it failed'),
  services: ids().optional(),
  layers: ids(),
  controls: ids().optional(),
  summary: text(),
  what_happened: text(),
  where_the_line_was: text(),
  lesson: text(),
  impact: text().optional(),
  confidence: z.enum(storyConfidences),
  note: text().optional(),
  steps: z
    .array(
      z.strictObject({
        from: text(),
        to: text(),
        does: text(),
        crosses_line: z.literal(true).optional().describe('The step at which the line was crossed'),
      }),
    )
    .optional(),
  sources: z.array(sourceSchema),
});
export type Case = z.infer<typeof caseSchema>;
