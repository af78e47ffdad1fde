import { z } from 'zod';
import { id, text } from './text.ts';

export const owners = ['provider', 'customer', 'shared', 'third-party', 'not-applicable'] as const;
export const cellConfidences = ['sourced', 'reasoned', 'unsure'] as const;

/** A setting that moves the line: condition, new owner and, where there is one, the mode it becomes. */
const moveSchema = z.strictObject({
  if: text().describe('The condition, as a sentence without a full stop'),
  to: z.enum(owners).describe('Who answers then'),
  see: id().optional().describe('The service or mode it becomes'),
});
export type Move = z.infer<typeof moveSchema>;

/** Key of a source in the same file, and what it says there in our words. */
export const evidenceSchema = z.record(id(), z.union([text(), z.array(text()).min(2)]));
export type Evidence = z.infer<typeof evidenceSchema>;

/** Who answers for one layer of one service. */
export const cellSchema = z.strictObject({
  owner: z.enum(owners).describe('Who answers'),
  third_party: text().optional().describe('The name of the third party, where it is the owner'),
  provider: text().optional().describe('What the provider does'),
  customer: text().optional().describe('What the customer does'),
  moves_when: z.array(moveSchema).min(1).optional().describe('What moves the line'),
  evidence: evidenceSchema.optional().describe('Source key: what it says there'),
  confidence: z.enum(cellConfidences).describe('sourced, reasoned (our judgement) or unsure'),
  note: text().optional().describe('What a careful reader should know'),
});
export type Cell = z.infer<typeof cellSchema>;
