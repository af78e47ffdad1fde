import type { Catalog, Known } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { type ControlClass, classWords } from '../model/vocabulary.ts';
import { classesInOrder } from './classes-in-order.ts';
import { type LinkedControl, linkControl } from './linked.ts';

/** Controls of one class, with what the class means. */
export interface ControlGroup {
  class: ControlClass;
  label: string;
  meaning: string;
  controls: LinkedControl[];
}

/** Controls under their classes, in the order of the provider's own list; an empty class is left out. */
export function controlsByClass(
  catalog: Catalog,
  controls: readonly Known<'controls'>[],
  links: Permalinks,
): ControlGroup[] {
  const words = classWords(catalog.site.provider.label);
  return classesInOrder(controls.map((control) => control.class)).map((name) => ({
    class: name,
    ...words[name],
    controls: controls
      .filter((control) => control.class === name)
      .map((control) => linkControl(catalog, control, links)),
  }));
}
