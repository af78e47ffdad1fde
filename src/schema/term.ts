import { z } from 'zod';
import { address, ids, text } from './text.ts';

export const termSchema = z.strictObject({
  term: text(),
  also_called: z.array(text()).min(1).optional(),
  definition: text(),
  see_also: ids().optional().describe('Other terms'),
  layers: ids().optional(),
  url: address().optional().describe('Where the definition was read'),
  not_https: text().optional().describe('Why the address is not https'),
  note: text().optional(),
});
export type Term = z.infer<typeof termSchema>;
