import type { Entry, FieldPath } from '../model/records.ts';
import type { Finding } from './rule.ts';

/** A finding at one field of an entry. */
export const findingAt = (
  entry: Pick<Entry<unknown>, 'file' | 'position'>,
  path: FieldPath,
  what: string,
  fix?: string,
): Finding => ({ file: entry.file, ...entry.position(path), field: path.join('.'), what, fix });
