/** Letters as people type them: no accents, no capitals. Not the locale form, which breaks on a Turkish i. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
