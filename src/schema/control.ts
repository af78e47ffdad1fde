import { z } from 'zod';
import { address, id, ids, text } from './text.ts';

export const controlClasses = ['inherited', 'shared', 'customer-specific'] as const;
export const mappingRelations = ['supports', 'partly'] as const;

/** How a control meets a requirement, and on what that statement rests: a crosswalk or our judgement. */
const mappingSchema = z.strictObject({
  relation: z.enum(mappingRelations),
  crosswalk: id().optional().describe('Published crosswalk it rests on'),
  through: text().optional().describe('The requirement through which the crosswalk leads'),
  basis: z.enum(['judgement', 'unsure']).optional().describe('Where no crosswalk says it'),
});
export type Mapping = z.infer<typeof mappingSchema>;

const part = z.strictObject({
  does: text(),
  evidence: text().describe('What this side can show'),
});

export const controlSchema = z.strictObject({
  title: text(),
  category: id().describe('One of the control categories in site.yaml'),
  class: z.enum(controlClasses),
  class_source: address().optional().describe('Where the provider itself puts the control in this class'),
  objective: text(),
  provider: part,
  customer: part,
  layers: z.array(id()).describe('Layers it concerns'),
  services: z.union([z.literal('all'), ids()]).describe('Services where it matters most, or `all`'),
  exceptions: z
    .array(z.strictObject({ if: text(), to: z.enum(controlClasses), see: id().optional() }))
    .min(1)
    .optional()
    .describe('Where the class changes'),
  checks: z
    .record(id(), z.record(text(), text()))
    .optional()
    .describe('Service that checks: check id: what it looks at'),
  mappings: z
    .record(id(), z.record(text(), mappingSchema))
    .optional()
    .describe('Framework: requirement id: how the control meets it'),
  note: text().optional(),
});
export type Control = z.infer<typeof controlSchema>;
