import type { Catalog, Known } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { lifecycleWords } from '../model/vocabulary.ts';
import { type ControlGroup, controlsByClass } from './controls-by-class.ts';
import { dateInWords } from './date-words.ts';
import { type Linked, type LinkedService, linkService } from './linked.ts';
import { type ServiceSource, sourcesOfService } from './service-sources.ts';
import { type CaseLine, casesAbout, misconceptionsAbout } from './story-lists.ts';

/** That a service is renamed, closed, ending or retired, in words. */
export interface LifecycleBanner {
  state: NonNullable<Known<'services'>['lifecycle']>['state'];
  text: string;
  successor?: LinkedService;
}

/** What stands on the page of a service around its table. */
export interface ServicePage {
  id: string;
  title: string;
  mode?: string;
  abbreviation?: string;
  alsoCalled: string[];
  formerly: string[];
  category: string;
  model: { title: string; meaning: string };
  summary: string;
  line: string;
  note?: string;
  banner?: LifecycleBanner;
  controls: ControlGroup[];
  cases: CaseLine[];
  misconceptions: Linked[];
  comparisons: Linked[];
  sources: ServiceSource[];
}

/** @param id of a service or mode */
export function servicePage(catalog: Catalog, id: string, links: Permalinks): ServicePage {
  const service = catalog.get('services', id);
  const { title, meaning } = catalog.get('service-models', service.model);
  const banner = lifecycleBanner(catalog, service, links);
  return {
    id,
    title: service.title,
    ...(service.mode && { mode: service.mode }),
    ...(service.abbreviation && { abbreviation: service.abbreviation }),
    alsoCalled: service.also_called ?? [],
    formerly: service.formerly ?? [],
    category: catalog.site.categories[service.category] ?? service.category,
    model: { title, meaning },
    summary: service.summary,
    line: service.line,
    ...(service.note && { note: service.note }),
    ...(banner && { banner }),
    controls: controlsByClass(catalog, catalog.controlsOfService(id), links),
    cases: casesAbout(catalog, { service: id }, links),
    misconceptions: misconceptionsAbout(catalog, { service: id }, links),
    comparisons: catalog.comparisonsOf(id).map((comparison) => ({
      id: comparison.id,
      title: comparison.title,
      href: links.comparison(comparison.id),
    })),
    sources: sourcesOfService(catalog, id, links),
  };
}

/** The state of a service with its date and former names, for the top of its page. */
export function lifecycleBanner(
  catalog: Catalog,
  { lifecycle, formerly }: Known<'services'>,
  links: Permalinks,
): LifecycleBanner | undefined {
  if (!lifecycle) return undefined;
  const { state, date, successor } = lifecycle;
  const from = state === 'renamed' && formerly ? ` from ${formerly.join(' and ')}` : '';
  const when = date ? ` ${date.length === 10 ? 'on' : 'in'} ${dateInWords(date)}` : '';
  return {
    state,
    text: `${lifecycleWords[state]}${from}${when}.`,
    ...(successor && { successor: linkService(catalog, successor, links) }),
  };
}
