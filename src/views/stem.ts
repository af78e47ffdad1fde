/** Endings of `-ate` and its family, which lose more than a common ending does: `rotates`, `rotation`. */
const ateEnding = /at(?:e|es|ed|ing|ion|ions)$/;
const commonEnding = /(?:ments?|ions?|ings?|ed|es|e)$/;

/**
 * What the forms of an English word have in common: `patches` and `patching`, `encrypted` and
 * `encryption`, `virtualisation` and `virtualize`. Not a word, only a key; short words and words with
 * digits stay as they are, since they are names.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const singular = american(word)
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '');
  const shorter = singular.replace(word.length > 5 ? ateEnding : commonEnding, '').replace(commonEnding, '');
  const root = shorter.length >= 3 ? shorter : singular;
  return root.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/(?<=[^aeiou])y$/, 'i');
}

const american = (word: string): string =>
  word
    .replace(/is(?=(?:e|es|ed|ing|ation|ations)$)/, 'iz')
    .replace(/our$/, 'or')
    .replace(/tre(?=s?$)/, 'ter');
