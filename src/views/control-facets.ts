import type { Catalog, Known } from '../model/catalog.ts';
import { classWords, ownerWords } from '../model/vocabulary.ts';
import { fold } from './fold-text.ts';
import { everyService } from './owners-there.ts';

/** A choice of a facet, in the order of the page. */
export interface FacetOption {
  id: string;
  title: string;
}

/** One control of a filter form. */
export interface Facet {
  name: string;
  label: string;
  options: FacetOption[];
}

/** What a row of controls or requirements carries for its facets. */
export interface RowFacets {
  values: Record<string, string[]>;
  text: string;
}

/** Facets of the finder of controls. Whose a control is in a chosen service, the browser works out. */
export function controlFacets(catalog: Catalog): Facet[] {
  const { site } = catalog;
  const words = classWords(site.provider.label);
  return [
    { name: 'class', label: 'Class', options: optionsOf(words) },
    {
      name: 'category',
      label: 'Category',
      options: Object.entries(site.control_categories).map(([id, title]) => ({ id, title })),
    },
    { name: 'layer', label: 'Layer', options: catalog.layers.map(({ id, title }) => ({ id, title })) },
    {
      name: 'framework',
      label: 'Framework',
      options: catalog.all('frameworks').map(({ id, short }) => ({ id, title: short })),
    },
    { name: 'service', label: 'Service', options: catalog.services.map(({ id, title }) => ({ id, title })) },
    { name: 'owner', label: 'Owner there', options: optionsOf(ownerWords(site.provider.label)) },
    {
      name: 'checked',
      label: 'Has a check',
      options: [
        { id: 'yes', title: 'Yes' },
        { id: 'no', title: 'No' },
      ],
    },
  ];
}

/** What the facets of a control are. `service` is left to the browser where it concerns all. */
export function controlRowFacets(control: Known<'controls'>): RowFacets {
  return {
    values: {
      class: [control.class],
      category: [control.category],
      layer: control.layers,
      framework: Object.keys(control.mappings ?? {}),
      service: control.services === 'all' ? [everyService] : control.services,
      checked: [control.checks ? 'yes' : 'no'],
    },
    text: fold(
      [
        control.id,
        control.title,
        control.objective,
        ...Object.values(control.mappings ?? {}).flatMap((byRequirement) => Object.keys(byRequirement)),
        ...Object.values(control.checks ?? {}).flatMap((checks) => Object.keys(checks)),
      ].join(' '),
    ),
  };
}

/** Facets of the requirements of a framework. */
export const requirementFacets = (catalog: Catalog): Facet[] => [
  {
    name: 'class',
    label: 'Class of a control',
    options: optionsOf(classWords(catalog.site.provider.label)),
  },
  {
    name: 'layer',
    label: 'Layer',
    options: catalog.layers.map(({ id, title }) => ({ id, title })),
  },
];

/** What the facets of a requirement are: those of the controls that meet it. */
export function requirementRowFacets(
  requirement: { id: string; label: string },
  controls: readonly Known<'controls'>[],
  order: readonly string[],
): RowFacets {
  const layers = new Set(controls.flatMap(({ layers: concerned }) => concerned));
  return {
    values: {
      class: [...new Set(controls.map((control) => control.class))],
      layer: order.filter((layer) => layers.has(layer)),
    },
    text: fold([requirement.id, requirement.label, ...controls.map(({ title }) => title)].join(' ')),
  };
}

const optionsOf = (words: Record<string, { label: string }>): FacetOption[] =>
  Object.entries(words).map(([id, { label }]) => ({ id, title: label }));
