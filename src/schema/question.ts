import { z } from 'zod';
import { id, ids, text } from './text.ts';

export const questionLevels = ['beginner', 'practitioner', 'auditor'] as const;
export const questionKinds = ['single', 'multiple', 'true-false'] as const;
export const questionAims = ['remember', 'understand', 'apply', 'analyze', 'evaluate'] as const;

/** A question with its answers. The right answers are marked where they stand, so that none is found by its number. */
export const questionSchema = z.strictObject({
  stem: text().describe('The question; for true or false a statement'),
  level: z.enum(questionLevels).describe('Whom it is for'),
  topic: id().describe('One of the topics in site.yaml'),
  bloom: z.enum(questionAims).describe('What it asks of the mind, after Bloom'),
  kind: z.enum(questionKinds).describe('How many answers are right'),
  options: z
    .array(
      z.strictObject({
        text: text(),
        right: z.literal(true).optional().describe('Only on right answers'),
      }),
    )
    .min(2)
    .max(6)
    .describe('The answers, in the order in which they are shown'),
  explanation: text().describe('Why, for those who were right and those who were not'),
  layers: ids().optional(),
  services: ids().optional(),
  controls: ids().optional(),
});
export type Question = z.infer<typeof questionSchema>;
