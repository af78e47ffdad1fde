import type { Site } from '../schema/site.ts';

/** Where readers look things up; the same in every atlas. */
const lookUp = [
  { label: 'Services', link: '/services/' },
  { label: 'Layers', link: '/layers/' },
  { label: 'Controls', link: '/controls/' },
  { label: 'Frameworks', link: '/frameworks/' },
  { label: 'Comparisons', link: '/compare/' },
  { label: 'Cases', link: '/cases/' },
  { label: 'Misconceptions', link: '/misconceptions/' },
  { label: 'Glossary', link: '/glossary/' },
  { label: 'Other providers', link: '/providers/' },
  { label: 'Rules for the data', link: '/about/rules/' },
];

/** The sidebar of prose pages: the chapters of site.yaml, then the look-up pages. A wrong slug fails the build. */
export const sidebar = (site: Site) => [
  ...site.chapters.map(({ title, pages }) => ({ label: title, items: pages })),
  { label: 'Look up', items: lookUp },
];
