const collator = new Intl.Collator('en', { numeric: true });

/** Order in which people count: `AC-2`, `AC-2(1)`, `AC-10`. For `sort`. */
export const naturally = (a: string, b: string): number => collator.compare(a, b);
