import { fold } from './fold-text.ts';
import { idKey } from './id-key.ts';
import type { SearchRecord } from './search-record.ts';
import { searchWords } from './search-words.ts';

/** Words that may stand before any id without meaning a framework. */
const plainWords = new Set(
  'article art check control id no number paragraph req requirement requirements rev revision rule safeguard section v version'.split(
    ' ',
  ),
);
/** `v4.0`, `r5`, `2022`: a version, but only where an id follows. */
const looksLikeVersion = /^[vr]?\d+(?:\.\d+)*$/;
/** What may be an id in the middle of a sentence: two letters and a number; years are not. */
const looksLikeId = /^[a-z&]{2,}.*\d/i;
/** Ids of numbers count in a sentence only where their framework is named: `TLS 1.3` is none. */
const looksLikeNumbers = /^[a-z]?\.?\d+[.(]\d/i;

/** Finds records by what is written as an id, whatever its spelling. */
export interface IdIndex {
  /** Records whose id the query is, alone or behind the words of its framework. */
  exact: (query: string) => SearchRecord[];
  /** Records whose id begins as the query does, while it is being typed. */
  beginning: (query: string) => SearchRecord[];
  /** Records whose ids stand somewhere in a sentence. */
  within: (query: string) => SearchRecord[];
}

type RecordsByKey = ReadonlyMap<string, readonly SearchRecord[]>;

/** @param records all records; those without ids are left aside */
export function idIndex(records: readonly SearchRecord[]): IdIndex {
  const spelled = records.flatMap((record) => record.ids.map((id) => ({ record, key: idKey(id) })));
  const lookUp = recordsBy(spelled, (key) => key);
  const lookUpLetters = recordsBy(spelled, (key) => key.replaceAll('.', ''));
  const schemes = wordsOfSchemes(records);

  /** How many words before an id name its framework; `undefined` where one of them does not belong there. */
  const fit = (before: readonly string[], { scheme = '' }: SearchRecord): number | undefined => {
    const naming = before.filter((word) => searchWords(word).every((part) => schemes.get(scheme)?.has(part)));
    const other = before.filter((word) => !naming.includes(word));
    const harmless = (word: string) =>
      looksLikeVersion.test(word) || searchWords(word).every((part) => plainWords.has(part));
    return other.every(harmless) ? naming.length : undefined;
  };

  /** The longest end of the query for which something is found behind words that fit. */
  const atEnd = (query: string, find: (id: string) => readonly SearchRecord[]): SearchRecord[] => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    for (let start = 0; start < words.length; start++) {
      const id = words.slice(start).join(' ');
      const fitting = find(id).flatMap((record) => {
        const named = fit(words.slice(0, start), record);
        return named === undefined ? [] : { record, named, literal: literalRank(record, id) };
      });
      fitting.sort((a, b) => b.named - a.named || a.literal - b.literal);
      if (fitting.length > 0) return [...new Set(fitting.map(({ record }) => record))];
    }
    return [];
  };

  return {
    exact: (query) => {
      const found = atEnd(query, (id) => lookUp.get(idKey(id)) ?? []);
      // Without separators `AC-2(2)` and `AC-22` are one: only where nothing else is meant.
      return found.length > 0 ? found : atEnd(query, (id) => lookUpLetters.get(lettersOf(id)) ?? []);
    },
    beginning: (query) => {
      if (!/\d$|[-.(]$/.test(query)) return [];
      return atEnd(query, (id) => {
        const start = /\d$/.test(id) ? idKey(id) : `${idKey(id)}.`;
        if (start === '.') return [];
        return spelled.flatMap(({ key, record }) => (key.startsWith(start) ? record : []));
      });
    },
    within: (query) => {
      const words = query.split(/\s+/).map((word) => word.replace(/^\W+/, ''));
      return words.flatMap((word, index) => {
        const found = [...(lookUp.get(idKey(word)) ?? [])].sort(
          (a, b) => literalRank(a, word) - literalRank(b, word),
        );
        if (looksLikeId.test(word)) return found;
        if (!looksLikeNumbers.test(word)) return [];
        const before = words
          .slice(0, index)
          .flatMap(searchWords)
          .filter((part) => !plainWords.has(part));
        return found.filter(({ scheme = '' }) => before.some((part) => schemes.get(scheme)?.has(part)));
      });
    },
  };
}

/** Letters and digits of an id without separators; nothing where that is too little to mean an id. */
const lettersOf = (text: string): string => {
  const letters = idKey(text).replaceAll('.', '');
  return letters.length >= 4 && /\d/.test(letters) && /[a-z]/.test(letters) ? letters : '';
};

/** `LOG-05` and `LOG.5` share a key: the one that is spelled as typed comes first, short spellings last. */
function literalRank({ ids }: SearchRecord, typed: string): number {
  const literal = ids.findIndex((id) => fold(id) === fold(typed));
  if (literal !== -1) return literal === 0 ? 0 : 2;
  return idKey(ids[0] ?? '') === idKey(typed) ? 1 : 3;
}

function recordsBy(
  spelled: readonly { record: SearchRecord; key: string }[],
  change: (key: string) => string,
): RecordsByKey {
  const found = new Map<string, SearchRecord[]>();
  for (const { record, key } of spelled) {
    const changed = change(key);
    const known = found.get(changed);
    if (known) known.push(record);
    else found.set(changed, [record]);
  }
  return found;
}

/** Scheme: the words of the framework or checking service that bears its id. */
function wordsOfSchemes(records: readonly SearchRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const schemes = new Set(records.map(({ scheme }) => scheme));
  const bearers = records.filter(
    ({ kind, id }) => schemes.has(id) && (kind === 'framework' || kind === 'service'),
  );
  return new Map(
    bearers.map(({ kind, id, title, names, text }) => [
      id,
      new Set([title, id, ...names, kind === 'framework' ? text : ''].flatMap(searchWords)),
    ]),
  );
}
