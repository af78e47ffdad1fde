import type { PieceAttribute } from '../model/live-pieces.ts';
import { nearest } from '../model/nearest.ts';
import { findingIn, pieceNamed } from './piece-known.ts';
import type { Rule } from './rule.ts';

export const pieceReference: Rule = {
  name: 'piece-reference',
  title: 'A live piece shows an entry that exists',
  meaning:
    'The ids in the attributes of live pieces are ids of entries; several stand with commas between them.',
  why: 'The page could not be built.',
  fix: 'Correct the id, or write the entry that it names.',
  *check({ prose, ids }) {
    for (const page of prose) {
      for (const piece of page.pieces) {
        for (const [attribute, target] of Object.entries(pieceNamed(piece.name) ?? {})) {
          for (const id of idsIn(piece.attributes[attribute], target)) {
            if (ids[target.noun].has(id)) continue;
            const meant = nearest(id, ids[target.noun]);
            const what = `${attribute}="${id}": there is no ${target.noun}/${id}.yaml`;
            yield findingIn(page, piece, { what, fix: meant && `write ${attribute}="${meant}"` });
          }
        }
      }
    }
  },
};

function idsIn(written: string | undefined, { several }: PieceAttribute): string[] {
  if (written === undefined) return [];
  return several ? written.split(',').map((id) => id.trim()) : [written];
}
