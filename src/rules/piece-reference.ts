import type { PieceAttribute } from '../model/live-pieces.ts';
import { nearest } from '../model/nearest.ts';
import type { Content } from '../model/records.ts';
import { findingIn, pieceNamed } from './piece-known.ts';
import type { Rule } from './rule.ts';

export const pieceReference: Rule = {
  name: 'piece-reference',
  title: 'A live piece shows an entry that exists',
  meaning:
    'The ids in the attributes of live pieces are ids of entries, topics are those of questions, and numbers are whole; several ids stand with commas between them.',
  why: 'The page could not be built.',
  fix: 'Correct it, or write the entry that it names.',
  *check(content) {
    const topics = topicsOf(content);
    for (const page of content.prose) {
      for (const piece of page.pieces) {
        for (const [attribute, target] of Object.entries(pieceNamed(piece.name) ?? {})) {
          for (const value of valuesOf(piece.attributes[attribute], target)) {
            const wrong = problemOf(value, target.names, content.ids, topics);
            if (!wrong) continue;
            const { what, meant } = wrong;
            yield findingIn(page, piece, {
              what: `${attribute}="${value}": ${what}`,
              fix: meant && `write ${attribute}="${meant}"`,
            });
          }
        }
      }
    }
  },
};

interface Problem {
  what: string;
  meant?: string | undefined;
}

function problemOf(
  value: string,
  names: PieceAttribute['names'],
  ids: Content['ids'],
  topics: ReadonlySet<string>,
): Problem | undefined {
  if (names === 'number') {
    return /^[1-9]\d*$/.test(value) ? undefined : { what: 'is no whole number above zero' };
  }
  const known = names === 'topic' ? topics : ids[names];
  if (known.has(value)) return undefined;
  const what = names === 'topic' ? 'no question has this topic' : `there is no ${names}/${value}.yaml`;
  return { what, meant: nearest(value, known) };
}

const topicsOf = ({ entries }: Content): Set<string> =>
  new Set(entries.questions.map(({ data }) => data.topic));

function valuesOf(written: string | undefined, { several }: PieceAttribute): string[] {
  if (written === undefined) return [];
  return several ? written.split(',').map((id) => id.trim()) : [written];
}
