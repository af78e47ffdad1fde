import { type LivePiece, livePieces } from '../model/live-pieces.ts';
import { nearest } from '../model/nearest.ts';
import type { Prose, ProsePiece } from '../model/records.ts';
import type { Finding, Rule } from './rule.ts';

export const pieceKnown: Rule = {
  name: 'piece-known',
  title: 'Prose uses the live pieces that exist',
  meaning:
    'A tag that begins with a capital letter is a live piece of the atlas, names what it shows in exactly one of its attributes, and writes attributes as text in quotes.',
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
  const written = Object.keys(attributes);
  const odd = written.find((attribute) => !Object.hasOwn(known, attribute));
  if (odd !== undefined) {
    const meant = nearest(odd, Object.keys(known));
    return { what: `has no attribute "${odd}"`, fix: meant ? `write ${meant}="…"` : takes(known) };
  }
  const code = written.find((attribute) => attributes[attribute] === undefined);
  if (code) return { what: `"${code}" is code in braces`, fix: `write the id in quotes: ${code}="…"` };
  const subjects = subjectsOf(known);
  const named = written.filter((attribute) => subjects.includes(attribute));
  if (subjects.length > 0 && named.length !== 1) {
    const what = named.length === 0 ? 'does not say what to show' : `has both ${named.join(' and ')}`;
    return { what, fix: takes(known) };
  }
  for (const attribute of written) {
    const other = known[attribute]?.beside;
    if (other && !written.includes(other)) {
      return {
        what: `"${attribute}" means nothing without "${other}"`,
        fix: `remove it, or write ${other}="…"`,
      };
    }
  }
  return undefined;
}

/** The attributes of which a piece takes exactly one. */
const subjectsOf = (known: LivePiece): string[] =>
  Object.keys(known).filter((attribute) => !known[attribute]?.optional);

function takes(known: LivePiece): string {
  const subjects = subjectsOf(known).join(' or ');
  const others = Object.keys(known).filter((attribute) => known[attribute]?.optional);
  const parts = [subjects, others.length > 0 && `if you like ${others.join(', ')}`].filter(Boolean);
  return parts.length > 0 ? `it takes ${parts.join(', and ')}` : 'it takes none';
}
