import type { Catalog } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { fold } from './fold-text.ts';
import { type Linked, linkLayer } from './linked.ts';

/** A term, at `#<id>`. */
export interface TermEntry {
  id: string;
  term: string;
  alsoCalled: string[];
  definition: string;
  seeAlso: Linked[];
  layers: Linked[];
  /** Where the definition was read. */
  url?: string;
  note?: string;
  href: string;
}

/** Terms that begin with one letter; `0-9` holds those that begin with none. */
export interface GlossaryLetter {
  letter: string;
  /** Fragment of the heading. No term's id is a single letter, so it cannot collide. */
  anchor: string;
  terms: TermEntry[];
}

/** All terms in the order of the alphabet, under their letters. */
export function glossaryList(catalog: Catalog, links: Permalinks): GlossaryLetter[] {
  const terms = catalog
    .all('glossary')
    .map((entry): TermEntry => ({
      id: entry.id,
      term: entry.term,
      alsoCalled: entry.also_called ?? [],
      definition: entry.definition,
      seeAlso: (entry.see_also ?? []).map((id) => ({
        id,
        title: catalog.get('glossary', id).term,
        href: links.term(id),
      })),
      layers: (entry.layers ?? []).map((layer) => linkLayer(catalog, layer, links)),
      ...(entry.url && { url: entry.url }),
      ...(entry.note && { note: entry.note }),
      href: links.term(entry.id),
    }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en') || a.id.localeCompare(b.id, 'en'));
  return [...Map.groupBy(terms, ({ term }) => letterOf(term))].map(([letter, members]) => ({
    letter,
    anchor: `letter-${letter.toLowerCase()}`,
    terms: members,
  }));
}

const letterOf = (term: string): string => {
  const first = fold(term).charAt(0);
  return /[a-z]/.test(first) ? first.toUpperCase() : '0-9';
};
