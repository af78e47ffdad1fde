import { z } from 'zod';
import { owners } from './cell.ts';
import { sourceKinds } from './source.ts';
import { address, date, ids, text } from './text.ts';

/** How a provider draws its own shared responsibility model, row by row. */
export const providerSchema = z.strictObject({
  title: text(),
  page: z.strictObject({
    url: address(),
    date: date().optional().describe('Date that the page itself bears'),
    kind: z.enum(sourceKinds),
  }),
  says: text().describe('Its model in short'),
  tables: z
    .array(
      z.strictObject({
        title: text().describe('Product model, such as IaaS'),
        source: address(),
        kind: z.enum(sourceKinds),
        rows: z.array(
          z.strictObject({
            label: text().describe('The provider’s own words'),
            owner: z.enum(owners),
            layers: ids().optional(),
            note: text().optional(),
          }),
        ),
      }),
    )
    .min(1),
});
export type Provider = z.infer<typeof providerSchema>;
