import { z } from 'zod';
import type { FieldPath } from '../model/records.ts';

/** The part of a shape that a path leads to; undefined where the path leaves the shape or the shape branches. */
export function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const step of path) at = at && child(unwrapped(at), step);
  return at;
}

/** Keys that an author may write in a map of this shape; none for a map whose keys are free. */
export function keysOf(schema: z.core.$ZodType | undefined): string[] {
  const inner = schema && unwrapped(schema);
  if (inner instanceof z.core.$ZodObject) return Object.keys(inner._zod.def.shape);
  if (inner instanceof z.core.$ZodRecord) return [...(inner._zod.def.keyType._zod.values ?? [])].map(String);
  return [];
}

/** What the schema says of itself, in `.describe()`. */
export const description = (schema: z.core.$ZodType | undefined): string | undefined =>
  schema && z.core.globalRegistry.get(schema)?.description;

/** The kind of value that a shape wants, without `optional`. */
export const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.core.$ZodOptional ? unwrapped(schema._zod.def.innerType) : schema;

function child(schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined {
  if (schema instanceof z.core.$ZodObject) return schema._zod.def.shape[step];
  if (schema instanceof z.core.$ZodRecord) return schema._zod.def.valueType;
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element;
  return undefined;
}
