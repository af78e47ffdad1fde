import { z } from 'zod';
import { text } from './text.ts';

/** What the authors have agreed on for their prose. */
export const writingSchema = z.strictObject({
  sentence_words: z.int().min(1).describe('The most words that a sentence may have'),
  school_years: z
    .number()
    .min(1)
    .describe(
      'The most years of school that a page may ask of its readers, by the automated readability index',
    ),
  readers_age: z.int().min(1).describe('A sentence that readers of this age find hard is reported'),
  instead: z.record(text(), text()).optional().describe('A word or phrase: what to write instead'),
  leave_out: z.array(text()).min(1).optional().describe('Words and phrases that say nothing'),
});
export type Writing = z.infer<typeof writingSchema>;
