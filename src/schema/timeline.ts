import { z } from 'zod';
import { sourceSchema } from './source.ts';
import { date, text } from './text.ts';

/** Something that moved the line, or how people speak of it, on a date. */
export const timelineSchema = z.strictObject({
  date: date(),
  event: text().describe('What happened, in one sentence'),
  source: sourceSchema,
});
export type TimelineEvent = z.infer<typeof timelineSchema>;
