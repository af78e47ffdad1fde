import type { Owner } from '../model/vocabulary.ts';

/** A letter an owner, where many owners travel to a browser. */
export const ownerLetters: Record<Owner, string> = {
  customer: 'c',
  provider: 'p',
  shared: 's',
  'third-party': 't',
  'not-applicable': 'n',
};

const byLetter = new Map(Object.entries(ownerLetters).map(([owner, letter]) => [letter, owner as Owner]));

/** Owners from the ground up as one short text. */
export const lettersOf = (owners: readonly Owner[]): string =>
  owners.map((owner) => ownerLetters[owner]).join('');

/** The owners that a text of `lettersOf` stands for; an unknown letter does not apply. */
export const ownersOf = (letters: string): Owner[] =>
  [...letters].map((letter) => byLetter.get(letter) ?? 'not-applicable');
