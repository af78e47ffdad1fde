import { naturally } from './natural-order.ts';

/** Requirements that share the leading part of their ids, such as `AC`, `A.5` or `12`. */
export interface RequirementGroup<Item> {
  /** Left out where grouping would not help. */
  title?: string;
  items: Item[];
}

/** What stands before a hyphen, else the letters at the head with the first numbers after them. */
const leadingPart = (id: string, numbers: number): string =>
  id.includes('-')
    ? id.slice(0, id.indexOf('-'))
    : (new RegExp(`^[A-Za-z]*(?:\\.?\\d+){${numbers}}`).exec(id)?.[0] ?? id);

/**
 * Sorts requirements as people count and groups them by the leading part of their ids: one number
 * more where all share the first (`164.308`), no groups where most would hold a single requirement.
 */
export function groupRequirements<Item extends { id: string }>(
  items: readonly Item[],
): RequirementGroup<Item>[] {
  const sorted = [...items].sort((a, b) => naturally(a.id, b.id));
  for (const numbers of [1, 2]) {
    const groups = Map.groupBy(sorted, ({ id }) => leadingPart(id, numbers));
    if (groups.size > 1 && groups.size * 2 <= sorted.length)
      return [...groups].map(([title, members]) => ({ title, items: members }));
  }
  return [{ items: sorted }];
}
