import { z } from 'zod';
import { address, text } from './text.ts';

/** A published table that maps one framework to another. */
export const crosswalkSchema = z.strictObject({
  title: text(),
  publisher: text(),
  edition: text().optional(),
  url: address().optional(),
  note: text().optional(),
});
export type Crosswalk = z.infer<typeof crosswalkSchema>;
