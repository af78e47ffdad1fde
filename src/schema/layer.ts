import { z } from 'zod';
import { id, text } from './text.ts';

export const classicSides = ['of', 'in', 'both'] as const;
export const exactnesses = ['same', 'wider', 'narrower', 'none'] as const;

/** One of the layers. Order and group stand in site.yaml. */
export const layerSchema = z.strictObject({
  title: text(),
  summary: text().describe('What belongs to it, in one sentence'),
  classic: z
    .strictObject({
      side: z.enum(classicSides).describe('Where the provider’s own classic picture draws it'),
      label: text().optional().describe('Its label there; left out where the picture has no such row'),
    })
    .describe('The layer in the provider’s own picture'),
  equivalents: z
    .record(
      id(),
      z.strictObject({
        label: text().optional().describe('What the other provider calls it; left out where it has no row'),
        exactness: z.enum(exactnesses),
        note: text().optional(),
      }),
    )
    .optional()
    .describe('Other provider: its name for this layer'),
});
export type Layer = z.infer<typeof layerSchema>;
