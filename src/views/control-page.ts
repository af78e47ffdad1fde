import type { Catalog, Known } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { type ControlClass, classWords } from '../model/vocabulary.ts';
import type { Mapping } from '../schema/control.ts';
import { type ControlServices, controlServices } from './control-services.ts';
import { type Linked, type LinkedService, linkService } from './linked.ts';
import { type CrosswalkLine, crosswalksOf, type MappingWords, mappingWords } from './mapping-words.ts';
import { naturally } from './natural-order.ts';
import { type CaseLine, casesAbout, misconceptionsAbout } from './story-lists.ts';

/** Where the class of a control changes; conditions with the same outcome name their services together. */
export interface ControlException {
  condition: string;
  classLabel: string;
  services: LinkedService[];
}

/** Checks of one checking service. */
export interface CheckGroup {
  service: { title: string; href?: string };
  checks: { id: string; what: string }[];
}

/** Requirements of one framework that a control meets. */
export interface FrameworkMappings {
  framework: Linked;
  requirements: (MappingWords & { requirement: { id: string; label: string; href: string } })[];
}

export interface ControlPage {
  id: string;
  title: string;
  category: { id: string; title: string };
  class: { id: ControlClass; label: string; meaning: string; source?: string };
  objective: string;
  provider: { does: string; evidence: string };
  customer: { does: string; evidence: string };
  services: ControlServices;
  exceptions: ControlException[];
  checks: CheckGroup[];
  mappings: FrameworkMappings[];
  /** Published crosswalks behind the mappings. */
  crosswalks: CrosswalkLine[];
  cases: CaseLine[];
  misconceptions: Linked[];
  note?: string;
}

/** @param id of a control */
export function controlPage(catalog: Catalog, id: string, links: Permalinks): ControlPage {
  const control = catalog.get('controls', id);
  const { provider, customer, objective, title, note } = control;
  return {
    id,
    title,
    category: {
      id: control.category,
      title: catalog.site.control_categories[control.category] ?? control.category,
    },
    class: {
      id: control.class,
      ...classWords(catalog.site.provider.label)[control.class],
      ...(control.class_source && { source: control.class_source }),
    },
    objective,
    provider,
    customer,
    services: controlServices(catalog, control, links),
    exceptions: exceptions(catalog, control, links),
    checks: checks(catalog, control, links),
    mappings: mappings(catalog, control, links),
    crosswalks: crosswalksOf(catalog, Object.values(control.mappings ?? {}).flatMap(Object.values<Mapping>)),
    cases: casesAbout(catalog, { control: id }, links),
    misconceptions: misconceptionsAbout(catalog, { control: id }, links),
    ...(note && { note }),
  };
}

function exceptions(catalog: Catalog, control: Known<'controls'>, links: Permalinks): ControlException[] {
  const words = classWords(catalog.site.provider.label);
  const found = new Map<string, ControlException>();
  for (const { if: condition, to, see } of control.exceptions ?? []) {
    const key = `${to} ${condition}`;
    const known = found.get(key) ?? { condition, classLabel: words[to].label, services: [] };
    if (see) known.services.push(linkService(catalog, see, links));
    found.set(key, known);
  }
  return [...found.values()];
}

function checks(catalog: Catalog, control: Known<'controls'>, links: Permalinks): CheckGroup[] {
  return Object.entries(control.checks ?? {}).map(([id, byId]) => {
    const checker = catalog.find('services', id) && linkService(catalog, id, links);
    return {
      service: { title: checker?.title ?? id, ...(checker && { href: checker.href }) },
      checks: Object.entries(byId)
        .map(([check, what]) => ({ id: check, what }))
        .sort((a, b) => naturally(a.id, b.id)),
    };
  });
}

function mappings(catalog: Catalog, control: Known<'controls'>, links: Permalinks): FrameworkMappings[] {
  return Object.entries(control.mappings ?? {}).map(([id, byRequirement]) => {
    const framework = catalog.get('frameworks', id);
    return {
      framework: { id, title: framework.short, href: links.framework(id) },
      requirements: Object.entries(byRequirement)
        .sort(([a], [b]) => naturally(a, b))
        .map(([requirement, mapping]) => ({
          requirement: {
            id: requirement,
            label: framework.requirements[requirement] ?? '',
            href: links.requirement(id, requirement),
          },
          ...mappingWords(catalog, mapping),
        })),
    };
  });
}
