import { fold } from './fold-text.ts';

/** Words of a text as the search sees them. */
export const searchWords = (text: string): string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

/** A name without spaces and signs, so that `data center` is `datacenter`. */
export const nameKey = (name: string): string => searchWords(name).join('');

/** Words of a question that say nothing about what is looked for. */
const stopWords = new Set(
  (
    'a about an and any are as at be by can could do does for from get has have how i if in into is it its ' +
    'me mean means mine must my need needs of on or our own owns ours shall should so take takes than that the their ' +
    'them then there these they this to too us was we were what when where which who whose why will with ' +
    'would you your yours responsible responsibility answers handles cares care'
  ).split(' '),
);

/** A text without its stop words, unless nothing else is in it. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : [...words];
}

/** Whether a word says nothing about what is looked for. */
export const isStopWord = (word: string): boolean => stopWords.has(word);
