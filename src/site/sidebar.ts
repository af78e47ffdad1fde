import { permalinks } from '../model/permalinks.ts';
import type { Site } from '../schema/site.ts';

/** Without the base path: Starlight puts it before the links of a sidebar. */
const links = permalinks();

/** Where readers look things up; the same in every atlas. */
const lookUp = [
  { label: 'Services', link: links.services() },
  { label: 'Layers', link: links.layers() },
  { label: 'Controls', link: links.controls() },
  { label: 'Frameworks', link: links.frameworks() },
  { label: 'Comparisons', link: links.comparisons() },
  { label: 'Cases', link: links.cases() },
  { label: 'Misconceptions', link: links.misconceptions() },
  { label: 'Glossary', link: links.glossary() },
  { label: 'Other providers', link: links.providers() },
  { label: 'Rules for the data', link: links.rules() },
];

/** The sidebar of prose pages: the chapters of site.yaml, then the look-up pages. A wrong slug fails the build. */
export const sidebar = (site: Site) => [
  ...site.chapters.map(({ title, pages }) => ({ label: title, items: pages })),
  { label: 'Look up', items: lookUp },
];
