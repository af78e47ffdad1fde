import type { Rule } from './rule.ts';

export const proseInChapter: Rule = {
  name: 'prose-in-chapter',
  title: 'Every page of prose stands in a chapter',
  meaning: 'Each page of docs/, save the home page, is listed by one of the `chapters` of site.yaml.',
  why: 'The chapters are the sidebar: a page that none of them lists can only be found by search.',
  fix: 'Add the page to `pages` of a chapter in site.yaml.',
  *check({ prose, site }) {
    if (!site) return;
    const listed = new Set(site.data.chapters.flatMap(({ pages }) => pages));
    for (const { file, slug } of prose) {
      if (slug !== '' && !listed.has(slug)) {
        yield { file, line: 1, column: 1, field: '', what: `no chapter lists "${slug}"` };
      }
    }
  },
};
