import { distance } from 'fastest-levenshtein';

/**
 * How many letters of a word may be wrong: none of a short word or of one with digits, which is an id or
 * an abbreviation. Two swapped letters count as two, so that longer words may have two.
 */
export const allowedTypingErrors = (word: string): number =>
  word.length < 4 || /\d/.test(word) ? 0 : word.length >= 6 ? 2 : 1;

/** Whether a typed word may have meant a name, by the letters that differ. */
export function mayMean(typed: string, name: string): boolean {
  const allowed = allowedTypingErrors(typed);
  return Math.abs(name.length - typed.length) <= allowed && distance(name, typed) <= allowed;
}
