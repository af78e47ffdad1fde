/**
 * What a reader is told after a search, and what a screen reader says.
 * @param most how many hits are shown at most; so many are the best of more
 */
export function foundInWords(count: number, isGuess: boolean, most: number): string {
  if (count === 0) return 'Nothing found. Try other words, or an id such as a control or a requirement.';
  const found = `${count} ${count === 1 ? 'result' : 'results'}`;
  if (isGuess) return `Nothing fits exactly; ${found} that come near.`;
  return count === most ? `The best ${found}` : found;
}
