import { requirementKey } from './requirement-key.ts';

/**
 * Every address of the site, spelled once. They are a contract: an address never changes its meaning.
 * @param base the path under which the site is served, such as `/` or `/docs/atlas/`
 */
export function permalinks(base = '/') {
  const root = base.endsWith('/') ? base : `${base}/`;
  const page = (path: string) => `${root}${path}`;
  return {
    home: () => root,
    /** Any page or file by its path from the root of the site, such as `/start/` or `favicon.svg`. */
    path: (path: string) => page(path.replace(/^\//, '')),
    prose: (slug: string) => page(slug ? `${slug}/` : ''),
    services: () => page('services/'),
    /** A service, a mode or a family. */
    service: (id: string) => page(`services/${id}/`),
    cell: (service: string, layer: string) => page(`services/${service}/#${layer}`),
    layers: () => page('layers/'),
    layer: (id: string) => page(`layers/${id}/`),
    layerService: (layer: string, service: string) => page(`layers/${layer}/#${service}`),
    controls: () => page('controls/'),
    control: (id: string) => page(`controls/${id}/`),
    frameworks: () => page('frameworks/'),
    framework: (id: string) => page(`frameworks/${id}/`),
    requirement: (framework: string, id: string) => page(`frameworks/${framework}/#${requirementKey(id)}`),
    comparisons: () => page('compare/'),
    comparison: (id: string) => page(`compare/${id}/`),
    cases: () => page('cases/'),
    case: (id: string) => page(`cases/${id}/`),
    misconceptions: () => page('misconceptions/'),
    misconception: (id: string) => page(`misconceptions/#${id}`),
    glossary: () => page('glossary/'),
    term: (id: string) => page(`glossary/#${id}`),
    providers: () => page('providers/'),
    provider: (id: string) => page(`providers/#${id}`),
    rules: () => page('about/rules/'),
    rule: (name: string) => page(`about/rules/#${name}`),
    search: () => page('search/'),
    searchRecords: () => page('search.json'),
    /** A diagram to download. */
    diagramFile: (id: string, theme: 'light' | 'dark', kind: 'svg' | 'png') =>
      page(`diagrams/${id}.${theme}.${kind}`),
    font: () => page('fonts/atkinson-hyperlegible-next.woff2'),
    favicon: () => page('favicon.svg'),
  };
}
export type Permalinks = ReturnType<typeof permalinks>;
