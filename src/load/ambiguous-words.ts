import type { FieldPath } from '../model/records.ts';

const AMBIGUOUS = /^(?:yes|no|on|off|y|n)$/i;

/**
 * Paths of texts such as `no`, which YAML 1.2 reads as text but many programs and most people as "false".
 * Whether the author put them in quotes is for the caller to see.
 */
export function ambiguousWords(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'string') return AMBIGUOUS.test(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item, index) => ambiguousWords(item, [...path, index]))
    : Object.entries(value).flatMap(([key, inner]) => ambiguousWords(inner, [...path, key]));
}
