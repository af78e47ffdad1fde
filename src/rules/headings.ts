import type { Rule } from './rule.ts';

/** The level of the title, which is not among the headings. */
const TITLE = 1;

export const headings: Rule = {
  name: 'headings',
  title: 'The headings of a page form a tree',
  meaning:
    'A page of prose has no heading of the first level (`#`): that is its title. No level is skipped on the way down.',
  why: 'Screen readers and the list of contents are built from the levels.',
  fix: 'Begin with `##`, and go down one `#` at a time.',
  *check({ prose }) {
    for (const { file, headings: found } of prose) {
      let above = TITLE;
      for (const { text, depth, position } of found) {
        const place = { file, ...position, field: '' };
        if (depth === TITLE) yield { ...place, what: `"${text}" is a heading of the first level` };
        else if (depth > above + 1) {
          const what = `"${text}" is of level ${depth}, the heading before it of level ${above}`;
          yield { ...place, what, fix: `write ${'#'.repeat(above + 1)}` };
        }
        above = Math.max(depth, TITLE + 1);
      }
    }
  },
};
