import { isStopWord, tellingWords } from './search-words.ts';
import { stem } from './stem.ts';

/** A group of words that mean a concept, and how surely they do. */
export interface Alternative {
  words: string[];
  weight: number;
}

/** One thing that a query asks for: any one of the alternatives means it. */
export interface Concept {
  /** What was typed, to be matched with typing errors too. */
  typed: string[];
  alternatives: Alternative[];
}

/** Phrases that mean the same, by the stems of each. */
export type Synonyms = ReadonlyMap<string, readonly (readonly string[])[]>;

const longestPhrase = 5;
const synonymWeight = 0.8;
const phraseKey = (words: readonly string[]): string => words.map(stem).join(' ');

/** @param groups words and phrases that mean the same, as lists of words */
export function synonymsOf(groups: readonly (readonly string[])[][]): Synonyms {
  const synonyms = new Map<string, (readonly string[])[]>();
  for (const phrases of groups)
    for (const phrase of phrases) {
      const key = phraseKey(phrase);
      const others = phrases.filter((other) => phraseKey(other) !== key);
      synonyms.set(key, [...(synonyms.get(key) ?? []), ...others]);
    }
  return synonyms;
}

/**
 * What the words of a query ask for. Stop words are left out unless nothing else is there; a word that
 * was typed in two pieces is also tried as one.
 * @param known whether a word occurs in a name of anything that can be found
 */
export function conceptsOf(
  words: readonly string[],
  synonyms: Synonyms,
  known: (word: string) => boolean,
): Concept[] {
  const keepAll = words.every(isStopWord);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const length = phraseLength(words.slice(at), synonyms, known);
    const typed = words.slice(at, at + length);
    at += length;
    if (keepAll || !typed.every(isStopWord)) concepts.push(concept(typed, synonyms));
  }
  return concepts;
}

/** How many words at the head are one phrase. */
function phraseLength(
  words: readonly string[],
  synonyms: Synonyms,
  known: (word: string) => boolean,
): number {
  for (let length = Math.min(words.length, longestPhrase); length > 1; length--)
    if (synonyms.has(phraseKey(words.slice(0, length)))) return length;
  const [first, second] = words;
  return first && second && !isStopWord(first) && !isStopWord(second) && known(first + second) ? 2 : 1;
}

function concept(words: readonly string[], synonyms: Synonyms): Concept {
  const typed = tellingWords(words);
  const same = (synonyms.get(phraseKey(words)) ?? []).map((phrase) => tellingWords(phrase).map(stem));
  return {
    typed,
    alternatives: [
      { words: typed, weight: 1 },
      { words: typed.map(stem), weight: 1 },
      ...(words.length > 1 ? [{ words: [words.join('')], weight: 1 }] : []),
      ...same.map((phrase) => ({ words: phrase, weight: synonymWeight })),
    ],
  };
}
