import MiniSearch, { type SearchResult as Found } from 'minisearch';
import { allowedTypingErrors } from '../model/typing-errors.ts';
import type { Concept } from './search-concepts.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
import { isStopWord, searchWords } from './search-words.ts';
import { stem } from './stem.ts';

/** A record that holds words of the query. */
export interface EngineHit {
  record: SearchRecord;
  score: number;
  /** For each concept how surely it is meant: 1 where its very words are a name, 0 not at all. */
  covers: number[];
}

/** A search by words. */
export interface Engine {
  find: (concepts: readonly Concept[]) => EngineHit[];
  /** What begins as the words do; for words that nothing fits. */
  guess: (words: readonly string[]) => SearchRecord[];
  /** Whether a word occurs in a name. */
  knows: (word: string) => boolean;
}

type Field = 'ids' | 'title' | 'names' | 'text';
const fields: Field[] = ['ids', 'title', 'names', 'text'];
const boost: Record<Field, number> = { ids: 2, title: 4, names: 4, text: 1 };

/** What readers mostly look for, where the words fit several kinds equally well. */
const kindWeight: Partial<Record<SearchKind, number>> = {
  family: 1.7,
  service: 1.6,
  layer: 1.5,
  control: 1.5,
  case: 1.3,
  term: 1.3,
  comparison: 1.2,
  misconception: 1.2,
  page: 1.2,
  requirement: 0.8,
  check: 0.7,
};

/** Words that people use for a kind of thing, so that `compare x and y` finds a comparison. */
const kindWords: Partial<Record<SearchKind, string>> = {
  comparison: 'compare comparison difference versus vs',
  case: 'case incident breach outage example',
  misconception: 'myth misconception wrong belief',
};

/** So much of the head of a word must fit a guess. */
const guessedHead = 3;
/** What stands further down holds too little of the query to come up again. */
const mostHits = 200;
const synonymBoost = 0.5;
const textCovers = 0.8;
const typingErrorCovers = 0.6;
/** Documents indexed before the page may do something else. */
const slice = 200;

/**
 * Both the word and its stem are indexed, so that what was typed exactly still counts more. Most words
 * come again and again: each is looked at once.
 */
function wordIndexer(): (word: string) => string[] | null {
  const known = new Map<string, string[] | null>();
  return (word) => {
    let terms = known.get(word);
    if (terms === undefined) {
      terms = isStopWord(word) ? null : [...new Set([word, stem(word)])];
      known.set(word, terms);
    }
    return terms;
  };
}

/** @param records without cells, which are found through their services and layers */
export async function searchEngine(records: readonly SearchRecord[]): Promise<Engine> {
  const frameworks = new Map(
    records.filter(({ kind }) => kind === 'framework').map(({ id, title }) => [id, title]),
  );
  const mini = new MiniSearch({ fields, tokenize: searchWords, processTerm: wordIndexer() });
  const documents = records.map(({ kind, ids, title, names, text, scheme = '' }, id) => ({
    id,
    ids: ids.join(' '),
    title,
    names: names.join(' '),
    text: [text, kindWords[kind], frameworks.get(scheme)].join(' '),
  }));
  const named = new Set(documents.flatMap(({ title, names }) => searchWords(`${title} ${names}`)));
  await mini.addAllAsync(documents, { chunkSize: slice });

  return {
    knows: (word) => named.has(word),
    guess: (words) =>
      mini
        .search(words.map((word) => word.slice(0, guessedHead)).join(' '), {
          fields: ['title', 'names'],
          prefix: true,
        })
        .flatMap(({ id }) => records[Number(id)] ?? []),
    find: (concepts) => {
      const typed = new Set(concepts.flatMap((concept) => concept.typed));
      const meant = new Set([...typed, ...[...typed].map(stem)]);
      const words = new Set(concepts.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.words)));
      const last = concepts.at(-1)?.typed.at(-1);
      const found = mini.search([...words].join(' '), {
        boost,
        tokenize: (text) => text.split(' '),
        processTerm: (word) => word,
        prefix: (word) => word === last && word.length >= 2,
        fuzzy: (word) => typed.has(word) && allowedTypingErrors(word),
        maxFuzzy: 2,
        weights: { prefix: 0.5, fuzzy: 0.35 },
        boostTerm: (word) => (meant.has(word) ? 1 : synonymBoost),
      });
      return found.slice(0, mostHits).flatMap((hit) => {
        const record = records[Number(hit.id)];
        if (!record) return [];
        const covers = concepts.map((concept) => coverage(concept, hit));
        return { record, score: hit.score * (kindWeight[record.kind] ?? 1), covers };
      });
    },
  };
}

/** How surely a hit means a concept: by its best alternative, and that by its worst word. */
function coverage({ alternatives }: Concept, { match, queryTerms }: Found): number {
  const ofWord = (word: string) => {
    // Some words, `constructor` for one, are names of what every object has.
    const where = Object.hasOwn(match, word) ? match[word] : undefined;
    if (where) return where.some((field) => field !== 'text') ? 1 : textCovers;
    return queryTerms.includes(word) ? typingErrorCovers : 0;
  };
  return Math.max(...alternatives.map(({ words, weight }) => weight * Math.min(...words.map(ofWord))));
}
