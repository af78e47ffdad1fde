import { z } from 'zod';
import { address, date, text } from './text.ts';

/** One version of a framework. Requirements bear our own short labels unless the text is free to print. */
export const frameworkSchema = z.strictObject({
  title: text(),
  short: text().describe('What people write'),
  publisher: text(),
  version: text().describe('The pinned version, in quotes'),
  version_date: date(),
  url: address(),
  licence: text().describe('What may be printed of it'),
  public_domain: z.boolean().describe('Whether its own titles may be printed'),
  id_pattern: text().describe('Regular expression that each requirement id matches'),
  spellings: z.array(text()).min(1).describe('How people write one of its ids'),
  requirements: z.record(text(), text()).describe('Requirement id: our short label'),
});
export type Framework = z.infer<typeof frameworkSchema>;
