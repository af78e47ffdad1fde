import { mayMean } from '../model/typing-errors.ts';
import { type SearchRecord, searchKinds } from './search-record.ts';
import { nameKey, searchWords, tellingWords } from './search-words.ts';

/** A name in its bare letters, and how well it is known: 0 for what a thing is called first. */
interface KnownName {
  key: string;
  record: SearchRecord;
  isFirst: boolean;
}

/** A service or family that a query names with some of its words. */
export interface NamedService {
  record: SearchRecord;
  /** Its first name or abbreviation, not one of its nicknames. */
  isFirst: boolean;
  /** Position and number of the words that name it. */
  start: number;
  length: number;
}

/** Finds records by their names. Without it a service would stand below the checks that bear its name. */
export interface NameIndex {
  /** Records that bear the query as their name, first names before nicknames. */
  equal: (query: string) => SearchRecord[];
  /** How near the first name of a record is to the query: 1 begins with it, 2 differs by a typing error. */
  near: (query: string) => ReadonlyMap<SearchRecord, 'begins' | 'misspelt'>;
  /** Services and families that some words of the query name; misspelt ones only where none is spelled right. */
  servicesIn: (words: readonly string[]) => NamedService[];
}

const kindOrder = Object.keys(searchKinds);
const longestName = 5;
/** Shorter words are too near to each other. */
const shortestMisspelt = 5;

/** @param records all records; cells have no name of their own */
export function nameIndex(records: readonly SearchRecord[]): NameIndex {
  const known = records.filter(({ kind }) => kind !== 'cell').flatMap(namesOf);
  const byKey = new Map<string, KnownName[]>();
  for (const name of known) byKey.set(name.key, [...(byKey.get(name.key) ?? []), name]);
  for (const names of byKey.values()) names.sort(inOrder);
  const firstNames = known.filter(({ isFirst }) => isFirst);
  const isProduct = ({ record }: KnownName) => record.kind === 'service' || record.kind === 'family';
  const misspelt = (key: string, names: readonly KnownName[]) =>
    key.length < shortestMisspelt ? [] : names.filter((name) => mayMean(key, name.key));

  const findIn = (words: readonly string[], find: (key: string) => readonly KnownName[]): NamedService[] => {
    const found: NamedService[] = [];
    for (let length = Math.min(longestName, words.length); length > 0; length--)
      for (let start = 0; start + length <= words.length; start++) {
        const taken = found.some(
          (other) => start < other.start + other.length && other.start < start + length,
        );
        if (taken) continue;
        for (const { record, isFirst } of find(words.slice(start, start + length).join('')))
          found.push({ record, isFirst, start, length });
      }
    return found;
  };
  const products = firstNames.filter(isProduct);

  return {
    equal: (query) => {
      const words = searchWords(query);
      const found = byKey.get(words.join('')) ?? byKey.get(tellingWords(words).join('')) ?? [];
      return found.map(({ record }) => record);
    },
    near: (query) => {
      const key = nameKey(query);
      if (key.length < 3) return new Map();
      const near = new Map<SearchRecord, 'begins' | 'misspelt'>();
      for (const { record } of misspelt(key, firstNames)) near.set(record, 'misspelt');
      for (const { record, key: name } of firstNames) if (name.startsWith(key)) near.set(record, 'begins');
      return near;
    },
    servicesIn: (words) => {
      const named = findIn(words, (key) => (byKey.get(key) ?? []).filter(isProduct));
      return named.length > 0 ? named : findIn(words, (key) => misspelt(key, products));
    },
  };
}

const inOrder = (a: KnownName, b: KnownName): number =>
  Number(b.isFirst) - Number(a.isFirst) ||
  kindOrder.indexOf(a.record.kind) - kindOrder.indexOf(b.record.kind);

/** Every name of a record once. */
function namesOf(record: SearchRecord): KnownName[] {
  const { kind, id, title, names } = record;
  const first = [title, id, ...names.filter((name, index) => isFirstName(kind, title, name, index))].map(
    nameKey,
  );
  return [...new Set([...first, ...names.map(nameKey)])]
    .filter((key) => key !== '')
    .map((key) => ({ key, record, isFirst: first.includes(key) }));
}

/** An abbreviation, or the title without what stands before it. */
const isFirstName = (kind: SearchRecord['kind'], title: string, name: string, index: number): boolean =>
  title.endsWith(` ${name}`) ||
  (index === 0 && (kind === 'service' || kind === 'family' || kind === 'framework'));
