import { z } from 'zod';
import { owners } from './cell.ts';
import { id, text } from './text.ts';

/** A class of services, with the owner that each layer usually has there. */
export const serviceModelSchema = z.strictObject({
  title: text(),
  meaning: text(),
  examples: text(),
  old_name: text().optional().describe('What the provider’s older papers call it'),
  defaults: z.record(
    id(),
    z.strictObject({ owner: z.enum(owners), provider: text().optional(), customer: text().optional() }),
  ),
});
export type ServiceModel = z.infer<typeof serviceModelSchema>;
