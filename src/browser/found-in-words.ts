/** What a screen reader hears after a search. */
export function foundInWords(count: number, isGuess: boolean): string {
  if (count === 0) return 'Nothing found. Try other words, or an id such as a control or a requirement.';
  const found = `${count} ${count === 1 ? 'result' : 'results'}`;
  return isGuess ? `Nothing fits exactly; ${found} that come near.` : found;
}
