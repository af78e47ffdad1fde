import { type Owner, ownerWords } from '../../model/vocabulary.ts';
import type { Box, Group } from './mermaid-syntax.ts';

/** Owners as they stand in a picture, from the top down: the line runs between yours and the provider's. */
export const ownersFromTheTop: readonly Owner[] = [
  'customer',
  'third-party',
  'shared',
  'provider',
  'not-applicable',
];

/** What stands over the part of a picture that belongs to an owner. */
function sideTitles(provider: string): Record<Owner, string> {
  const words = ownerWords(provider);
  return {
    customer: `Security in the cloud: ${words.customer.label}`,
    'third-party': words['third-party'].label,
    shared: `${words.shared.label}: each side has its own duty`,
    provider: `Security of the cloud: ${words.provider.label}`,
    'not-applicable': words['not-applicable'].label,
  };
}

/** How many boxes stand side by side where a picture has to fit a phone. */
const columns = 2;

/**
 * One group an owner, yours on top; an owner without a box has none.
 * @param provider what the site calls the provider
 * @param rowsOf the boxes of an owner, row by row
 */
export function sides(provider: string, rowsOf: (owner: Owner) => (Box | undefined)[][]): Group[] {
  const titles = sideTitles(provider);
  return ownersFromTheTop
    .map((owner) => ({ id: owner, title: titles[owner], owner, rows: rowsOf(owner) }))
    .filter(({ rows }) => rows.flat().some(Boolean));
}

/** Boxes in two columns; the last place may stay empty. */
export function inColumns(boxes: readonly Box[]): (Box | undefined)[][] {
  const rows: (Box | undefined)[][] = [];
  for (let start = 0; start < boxes.length; start += columns)
    rows.push(Array.from({ length: columns }, (_, column) => boxes[start + column]));
  return rows;
}
