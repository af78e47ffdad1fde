import { type LivePiece, livePieces } from '../model/live-pieces.ts';
import { nearest } from '../model/nearest.ts';
import type { Prose, ProsePiece } from '../model/records.ts';
import type { Finding, Rule } from './rule.ts';

export const pieceKnown: Rule = {
  name: 'piece-known',
  title: 'Prose uses the live pieces that exist',
  meaning:
    'A tag that begins with a capital letter is a live piece of the atlas, has exactly one of the attributes that it takes, and the attribute is text in quotes.',
  why: 'The build would stop at the first of them, or show an empty place.',
  fix: 'Use a piece and its attributes as the README.md of the content folder lists them.',
  example: { wrong: '<Profil service={x} />', right: '<Profile service="x" />' },
  *check({ prose }) {
    for (const page of prose) {
      for (const piece of page.pieces) {
        if (!/^[A-Z]/.test(piece.name)) continue;
        const known = pieceNamed(piece.name);
        const wrong = known ? attributeProblem(piece, known) : unknownPiece(piece);
        if (wrong) yield findingIn(page, piece, wrong);
      }
    }
  },
};

/** The live piece of a name, if there is one. */
export const pieceNamed = (name: string): LivePiece | undefined =>
  Object.entries<LivePiece>(livePieces).find(([known]) => known === name)?.[1];

/** A finding at a piece in prose. */
export const findingIn = (
  { file }: Prose,
  { name, position }: ProsePiece,
  { what, fix }: { what: string; fix?: string | undefined },
): Finding => ({ file, ...position, field: `<${name}>`, what, fix });

function unknownPiece({ name }: ProsePiece) {
  const all = Object.keys(livePieces);
  const meant = nearest(name, all);
  return {
    what: `there is no piece "${name}"`,
    fix: meant ? `write <${meant}>` : `there are: ${all.join(', ')}`,
  };
}

function attributeProblem({ attributes }: ProsePiece, known: LivePiece) {
  const valid = Object.keys(known);
  const written = Object.keys(attributes);
  const takes = valid.length === 0 ? 'it takes none' : `it takes ${valid.join(' or ')}`;
  const odd = written.find((attribute) => !valid.includes(attribute));
  if (odd !== undefined) {
    const meant = nearest(odd, valid);
    return { what: `has no attribute "${odd}"`, fix: meant ? `write ${meant}="…"` : takes };
  }
  const code = written.find((attribute) => attributes[attribute] === undefined);
  if (code) return { what: `"${code}" is code in braces`, fix: `write the id in quotes: ${code}="…"` };
  if (valid.length > 0 && written.length !== 1) {
    return {
      what: written.length === 0 ? 'does not say what to show' : `has both ${written.join(' and ')}`,
      fix: takes,
    };
  }
  return undefined;
}
