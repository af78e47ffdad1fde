import { findCells } from './search-cells.ts';
import { conceptsOf, synonymsOf } from './search-concepts.ts';
import { type EngineHit, searchEngine } from './search-engine.ts';
import { idIndex } from './search-ids.ts';
import { nameIndex } from './search-names.ts';
import { type SearchRecord, searchKinds } from './search-record.ts';
import { searchWords } from './search-words.ts';

/** Hits of one kind under their heading, best first. */
export interface SearchGroup {
  title: string;
  records: SearchRecord[];
}

export interface SearchResult {
  /** Best first, whatever the kind. */
  records: SearchRecord[];
  /** The same under their headings, the group of the best hit first. */
  groups: SearchGroup[];
  /** Nothing fits: the records are only near, or a way on. */
  isGuess: boolean;
}

export interface Search {
  /** @param limit how many hits at most; never none of a query that has words, since a guess is better */
  search: (query: string, limit: number) => SearchResult;
}

/** More than this is no query; the rest of it is not looked at. */
const longestQuery = 200;
const mostWords = 16;
/** More cells than this say the same again. */
const mostCells = 5;
const nameWeight = { begins: 1.4, misspelt: 1.6 } as const;
/** A product that others are modes or parts of. */
const plainProductWeight = 1.15;

/**
 * Makes a search over records, in slices so that a slow machine still answers keys meanwhile. Ids and
 * names come first, since an engine ranks `AC-2(1)` among everything that holds a 2 and a 1.
 * @param synonyms from site.yaml
 */
export async function createSearch(
  records: readonly SearchRecord[],
  synonyms: readonly (readonly string[])[],
): Promise<Search> {
  const ids = idIndex(records);
  const names = nameIndex(records);
  const same = synonymsOf(synonyms.map((group) => group.map(searchWords)));
  const cells = new Map(records.filter(({ kind }) => kind === 'cell').map((record) => [record.id, record]));
  const services = records.filter(({ kind }) => kind === 'service');
  const plain = new Set(services.filter(({ id }) => services.some((other) => other.id.startsWith(`${id}-`))));
  const engine = await searchEngine(records.filter(({ kind }) => kind !== 'cell'));
  const layers = await searchEngine(records.filter(({ kind }) => kind === 'layer'));
  const parts = { layers, names, synonyms: same, cells, services };

  const byWords = (query: string): SearchRecord[] => {
    const words = searchWords(query).slice(0, mostWords);
    if (words.length === 0) return [];
    const near = names.near(query);
    const hits = engine.find(conceptsOf(words, same, engine.knows)).map((hit) => {
      const name = near.get(hit.record);
      const weight = (name ? nameWeight[name] : 1) * (plain.has(hit.record) ? plainProductWeight : 1);
      return { ...hit, score: hit.score * weight };
    });
    const best = Math.max(0, ...hits.map(({ score }) => score));
    return bestFirst([...hits, ...findCells(parts, words, asksWho.test(query) ? best * cellOfWho : best)]);
  };

  /** What begins alike, else chapters and layers: never an empty box. */
  const guess = (query: string): SearchRecord[] => {
    const words = searchWords(query).slice(0, mostWords);
    const near = words.length > 0 ? engine.guess(words) : [];
    return near.length > 0 ? near : records.filter(({ kind }) => kind === 'page' || kind === 'layer');
  };

  return {
    search: (typed, limit) => {
      const query = typed.slice(0, longestQuery).trim();
      if (query === '') return { records: [], groups: [], isGuess: false };
      const exact = ids.exact(query);
      const named = names.equal(query);
      const beginning = named.length > 0 ? [] : ids.beginning(query);
      const within = exact.length > 0 ? [] : ids.within(query);
      const found = [...new Set([...exact, ...named, ...beginning, ...within, ...byWords(query)])];
      const isGuess = found.length === 0;
      const shown = withoutManyCells(isGuess ? guess(query) : found).slice(0, limit);
      return { records: shown, groups: grouped(shown), isGuess };
    },
  };
}

/** A question for the one who acts is answered by a cell, not by the page of a service. */
const asksWho = /^\s*(who|whose)\b/i;
const cellOfWho = 2;

/** What covers more of the query comes first, and by far; the score decides between equals. */
function bestFirst(hits: readonly EngineHit[]): SearchRecord[] {
  const worth = ({ score, covers }: EngineHit) =>
    score * (covers.reduce((sum, covered) => sum + covered, 0) / covers.length) ** 3;
  return hits
    .map((hit) => ({ record: hit.record, worth: worth(hit) }))
    .filter(({ worth: value }) => value > 0)
    .sort((a, b) => b.worth - a.worth)
    .map(({ record }) => record);
}

function withoutManyCells(records: readonly SearchRecord[]): SearchRecord[] {
  let cells = 0;
  return records.filter(({ kind }) => kind !== 'cell' || ++cells <= mostCells);
}

function grouped(records: readonly SearchRecord[]): SearchGroup[] {
  const groups = new Map<string, SearchRecord[]>();
  for (const record of records) {
    const title = searchKinds[record.kind];
    groups.set(title, [...(groups.get(title) ?? []), record]);
  }
  return [...groups].map(([title, members]) => ({ title, records: members }));
}
