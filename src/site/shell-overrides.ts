const ours = [
  'Banner',
  'ContentPanel',
  'Footer',
  'Header',
  'Hero',
  'MarkdownContent',
  'PageFrame',
  'PageSidebar',
  'PageTitle',
  'Search',
  'Sidebar',
  'SkipLink',
  'ThemeProvider',
  'ThemeSelect',
  'TwoColumnContent',
] as const;

/** Regions of Starlight's page that this site draws itself. */
export const shellOverrides = Object.fromEntries(
  ours.map((name) => [name, `./src/components/shell/${name}.astro`]),
);
