import { z } from 'zod';
import { ids, text } from './text.ts';

/** The modes of one product, in the order in which a reader should meet them. */
export const familySchema = z.strictObject({
  title: text(),
  modes: ids().describe('Services with a `mode`, in order'),
});
export type Family = z.infer<typeof familySchema>;
