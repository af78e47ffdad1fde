import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { address, date, ids, text } from '../schema/text.ts';
import { readEntry } from './read-entry.ts';

const shape = z.strictObject({
  services: z.union([z.literal('all'), ids()]).optional(),
  says: z.union([text(), z.array(text()).min(2)]).optional(),
  crosses: z.literal(true).optional(),
  names: z.record(z.enum(['first', 'second']), text()).optional(),
});

/** Field, fault and cure of each problem of a text. */
const read = (written: string): string[] =>
  readEntry(shape, { id: 'x', file: 'x.yaml', text: written }).problems.map(({ field, what, fix }) =>
    [field, what, fix].join(' | '),
  );

test('where two forms are valid, the message names both, or what is wrong in the one that was meant', () => {
  assert.deepEqual(read('services: al'), [
    'services | is the text "al", where "all" or a list belongs | write it as a list: [al]',
  ]);
  assert.deepEqual(read('services: [Big One]'), [
    'services.0 | "Big One" has not the right form | write big-one',
  ]);
  assert.deepEqual(read('says: [once]'), [
    'says | has 1 in its list; it needs 2 | add more, or write it without a list where that is allowed',
  ]);
  assert.deepEqual(read('says: 7'), [
    'says | is the number 7, where text or a list belongs | put it in quotes: "7"',
  ]);
});

test('a key that may only be true says so', () => {
  assert.deepEqual(read('crosses: no'), ['crosses | "no" is not a valid value | write true']);
});

test('a map with a fixed set of keys names the one that is missing and the one that is not known', () => {
  assert.deepEqual(read('names: { first: A, secnd: B }'), [
    'names.second | "second" is missing | add `second:`',
    'names.secnd | "secnd" is not a key here | write second',
  ]);
});

test('a date and an address say how they are written', () => {
  const dated = z.strictObject({ day: date(), url: address() });
  const { problems } = readEntry(dated, { id: 'x', file: 'x', text: 'day: 24.11.2026\nurl: example.org' });
  assert.deepEqual(
    problems.map(({ what, fix }) => `${what} | ${fix}`),
    [
      '"24.11.2026" has not the right form | a date is written 2026-11-24, 2026-11 or "2026"',
      '"example.org" is not a web address | write it in full: https://…',
    ],
  );
});
