import { distance } from 'fastest-levenshtein';

/**
 * The candidate that an author most likely meant, for "did you mean".
 * @returns undefined when nothing is near: a wrong guess sends people astray. Ties go to the first candidate.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = written.toLowerCase();
  let best: { candidate: string; steps: number } | undefined;
  for (const candidate of candidates) {
    const steps = stepsBetween(wanted, candidate.toLowerCase());
    if (steps <= allowedSteps(wanted) && (!best || steps < best.steps)) best = { candidate, steps };
  }
  return best?.candidate;
}

/** One slip in a short word, about one in three letters in a long one. */
const allowedSteps = (wanted: string): number => Math.max(1, Math.floor(wanted.length / 3));

/** A word left out (`guest` for `guest-os`) counts as one slip, however long the word. */
function stepsBetween(wanted: string, candidate: string): number {
  const partOfCandidate = wanted.length >= 3 && `-${candidate}-`.includes(`-${wanted}-`);
  return partOfCandidate ? 1 : distance(wanted, candidate);
}
