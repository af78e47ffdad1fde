import type { Control, Mapping } from '../schema/control.ts';
import type { Site } from '../schema/site.ts';
import { deepFreeze } from './deep-freeze.ts';
import { titleToSortBy } from './names.ts';
import type { Noun, NounData, Records } from './records.ts';
import { type Responsibility, resolveResponsibility } from './resolve-responsibility.ts';
import { type About, isAbout } from './story-about.ts';

/** An entry with its id, as pages see it. */
export type Known<N extends Noun> = NounData[N] & { id: string };

/** A control that meets a requirement, and how. */
export interface MappedControl {
  control: Known<'controls'>;
  mapping: Mapping;
}

/** A layer with its group and its number from the ground up, both from site.yaml. */
export type KnownLayer = Known<'layers'> & { group: string; number: number };

/** In the order of the ids, which a Map keeps: it is sorted once, however often a page asks for all. */
const byId = <N extends Noun>(records: Records, noun: N): Map<string, Known<N>> =>
  new Map(
    records[noun]
      .toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
      .map(({ id, data }) => [id, deepFreeze({ ...data, id })]),
  );

/**
 * Everything an atlas knows, with the look-ups that pages need. Made once from valid records;
 * asking for an id that does not exist throws, since the rules have checked every reference.
 * All of it is frozen: hundreds of pages share it, and none may change what the next one reads.
 */
export class Catalog {
  readonly site: Site;
  readonly layers: readonly KnownLayer[];
  readonly services: readonly Known<'services'>[];
  readonly controls: readonly Known<'controls'>[];
  readonly #by: { [N in Noun]: Map<string, Known<N>> };
  readonly #layers: ReadonlyMap<string, KnownLayer>;
  readonly #cells = new Map<string, readonly Responsibility[]>();
  readonly #familyOf = new Map<string, Known<'families'>>();

  /** @param records entries in any order; they are sorted here so that two builds give the same bytes */
  constructor(site: Site, records: Records) {
    this.site = deepFreeze(site);
    this.#by = {
      layers: byId(records, 'layers'),
      'service-models': byId(records, 'service-models'),
      services: byId(records, 'services'),
      families: byId(records, 'families'),
      controls: byId(records, 'controls'),
      frameworks: byId(records, 'frameworks'),
      crosswalks: byId(records, 'crosswalks'),
      comparisons: byId(records, 'comparisons'),
      cases: byId(records, 'cases'),
      misconceptions: byId(records, 'misconceptions'),
      glossary: byId(records, 'glossary'),
      providers: byId(records, 'providers'),
      questions: byId(records, 'questions'),
      wordings: byId(records, 'wordings'),
      timeline: byId(records, 'timeline'),
    };
    let number = 0;
    this.layers = deepFreeze(
      site.layer_groups.flatMap((group) =>
        group.layers.map((id) => ({ ...this.get('layers', id), group: group.id, number: ++number })),
      ),
    );
    this.#layers = new Map(this.layers.map((layer) => [layer.id, layer]));
    for (const family of this.all('families'))
      for (const mode of family.modes) this.#familyOf.set(mode, family);
    const rank = ranked(Object.keys(site.categories));
    this.services = Object.freeze(
      this.all('services').sort((a, b) => rank(a.category) - rank(b.category) || this.#compareServices(a, b)),
    );
    const controlRank = ranked(Object.keys(site.control_categories));
    // Sorting is stable: within a category they stay in the order of their ids.
    this.controls = Object.freeze(
      this.all('controls').sort((a, b) => controlRank(a.category) - controlRank(b.category)),
    );
  }

  /** Modes of a family stand together in the family's order, at the place of the family's title. */
  #compareServices(a: Known<'services'>, b: Known<'services'>): number {
    const [family, other] = [this.#familyOf.get(a.id), this.#familyOf.get(b.id)];
    if (family && family === other) return family.modes.indexOf(a.id) - family.modes.indexOf(b.id);
    return (
      titleToSortBy(this.site, family ?? a).localeCompare(titleToSortBy(this.site, other ?? b), 'en') ||
      a.id.localeCompare(b.id, 'en')
    );
  }

  /** One entry. @throws when there is none */
  get<N extends Noun>(noun: N, id: string): Known<N> {
    const found = this.find(noun, id);
    if (!found)
      throw new Error(`There is no ${noun}/${id}. \`npm run check\` finds references like this one.`);
    return found;
  }

  /** One entry, or undefined when there is none. */
  find<N extends Noun>(noun: N, id: string): Known<N> | undefined {
    return this.#by[noun].get(id);
  }

  /** All entries of a noun, sorted by id; the list is the caller's own. */
  all<N extends Noun>(noun: N): Known<N>[] {
    return [...this.#by[noun].values()];
  }

  /** One layer with its place in the stack. @throws when no group of site.yaml names it */
  layer(id: string): KnownLayer {
    const layer = this.#layers.get(id);
    if (!layer) throw new Error(`There is no layer ${id} in the layer groups of site.yaml.`);
    return layer;
  }

  /** The responsibilities of a service, one a layer, from the ground up. */
  cells(service: string): readonly Responsibility[] {
    let cells = this.#cells.get(service);
    if (!cells) {
      const data = this.get('services', service);
      const model = this.get('service-models', data.model);
      cells = deepFreeze(this.layers.map(({ id }) => resolveResponsibility(service, data, model, id)));
      this.#cells.set(service, cells);
    }
    return cells;
  }

  /** Who answers for one layer of one service. @throws when either does not exist */
  cell(service: string, layer: string): Responsibility {
    const cell = this.cells(service)[this.layer(layer).number - 1];
    if (!cell) throw new Error(`There is no cell ${service} × ${layer}.`);
    return cell;
  }

  /** The product of which a service is one mode. */
  familyOf(service: string): Known<'families'> | undefined {
    return this.#familyOf.get(service);
  }

  /** Families whose id no mode bears: they have a page of their own. */
  familiesWithOwnPage(): Known<'families'>[] {
    return this.all('families').filter(({ id }) => !this.find('services', id));
  }

  /** Controls that concern a service: those that name it, and those for all services whose layer applies to it. */
  controlsOfService(service: string): Known<'controls'>[] {
    const applies = new Set(
      this.cells(service)
        .filter(({ owner }) => owner !== 'not-applicable')
        .map(({ layer }) => layer),
    );
    return this.controls.filter((control) =>
      control.services === 'all'
        ? control.layers.some((layer) => applies.has(layer))
        : control.services.includes(service),
    );
  }

  /** Controls that protect a layer, in catalogue order. */
  controlsOfLayer(layer: string): Known<'controls'>[] {
    return this.controls.filter((control) => control.layers.includes(layer));
  }

  /** Services that a control concerns, in catalogue order. */
  servicesOfControl(control: Control): readonly Known<'services'>[] {
    const named = control.services;
    return named === 'all' ? this.services : this.services.filter(({ id }) => named.includes(id));
  }

  /** Controls that meet a requirement, in catalogue order. */
  controlsOfRequirement(framework: string, requirement: string): MappedControl[] {
    return this.controls.flatMap((control) => {
      const mapping = control.mappings?.[framework]?.[requirement];
      return mapping ? [{ control, mapping }] : [];
    });
  }

  /** Cases, newest first. */
  cases(about: About = {}): Known<'cases'>[] {
    return this.all('cases')
      .filter((story) => isAbout(story, about))
      .sort((a, b) => b.date.localeCompare(a.date, 'en'));
  }

  /** Misconceptions, by id. */
  misconceptions(about: About = {}): Known<'misconceptions'>[] {
    return this.all('misconceptions').filter((story) => isAbout(story, about));
  }

  /** Comparisons in which a service is a column. */
  comparisonsOf(service: string): Known<'comparisons'>[] {
    return this.all('comparisons').filter(({ services }) => services.includes(service));
  }
}

const ranked = (order: string[]) => (id: string) => order.indexOf(id);
