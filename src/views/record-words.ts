import { ownerWords } from '../model/vocabulary.ts';
import { requirementClass } from './requirement-class.ts';
import type { SearchRecord } from './search-record.ts';

/**
 * Whose a hit is, in words: the owner of a cell, the class of a control, the classes of a requirement.
 * Empty for what has no owner, and for a service, whose profile says it.
 * @param provider the provider's label
 */
export function recordWords({ kind, owners, classes }: SearchRecord, provider: string): string {
  const [owner] = owners ?? [];
  if (kind === 'cell' && owner) return ownerWords(provider)[owner].label;
  return classes ? requirementClass(provider, classes).label : '';
}
