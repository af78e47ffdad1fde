import type { Catalog, Known } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { type ControlClass, type Owner, ownerOfClass } from '../model/vocabulary.ts';
import { controlsByClass } from './controls-by-class.ts';

/** A control as an example: what each side does. */
export interface ClassExample {
  id: string;
  title: string;
  href: string;
  provider: string;
  customer: string;
}

/** A class of controls with its meaning, how many there are, and some of them. */
export interface ClassWithExamples {
  class: ControlClass;
  label: string;
  meaning: string;
  /** On whose side its controls are drawn. */
  owner: Owner;
  count: number;
  examples: ClassExample[];
}

/**
 * The classes in the order of the provider's own list.
 * @param chosen ids of the examples; when left out, the controls that the provider's own page puts into a class
 */
export function classExamples(
  catalog: Catalog,
  links: Permalinks,
  chosen?: readonly string[],
): ClassWithExamples[] {
  const { model_url } = catalog.site.provider;
  const isExample = (control: Known<'controls'>) =>
    chosen ? chosen.includes(control.id) : control.class_source === model_url;
  const examples = catalog.controls.filter(isExample);
  return controlsByClass(catalog, catalog.controls, links).map((group) => ({
    class: group.class,
    label: group.label,
    meaning: group.meaning,
    owner: ownerOfClass[group.class],
    count: group.controls.length,
    examples: examples
      .filter((control) => control.class === group.class)
      .map(({ id, title, provider, customer }) => ({
        id,
        title,
        href: links.control(id),
        provider: provider.does,
        customer: customer.does,
      })),
  }));
}
