import type { Catalog, Known } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { controlRowFacets, type RowFacets } from './control-facets.ts';
import { type ControlGroup, controlsByClass } from './controls-by-class.ts';
import { type Linked, type LinkedControl, linkControl, linkLayer } from './linked.ts';

/** A control in the list of all controls. */
export interface ControlLine extends LinkedControl {
  objective: string;
  layers: Linked[];
  /** How many services it names; `undefined`: it concerns all. */
  serviceCount?: number;
  checkCount: number;
  facets: RowFacets;
}

/** Controls of one category, in the order of site.yaml. */
export interface ControlCategory {
  id: string;
  title: string;
  controls: ControlLine[];
}

export interface ControlList {
  categories: ControlCategory[];
  /** The classes with what they mean, and the controls of each. */
  classes: ControlGroup[];
  count: number;
}

/** Every control under its category, and the classes with what they mean. */
export function controlList(catalog: Catalog, links: Permalinks): ControlList {
  return {
    categories: Object.entries(catalog.site.control_categories)
      .map(([id, title]) => ({
        id,
        title,
        controls: catalog.controls
          .filter(({ category }) => category === id)
          .map((control) => controlLine(catalog, control, links)),
      }))
      .filter(({ controls }) => controls.length > 0),
    classes: controlsByClass(catalog, catalog.controls, links),
    count: catalog.controls.length,
  };
}

function controlLine(catalog: Catalog, control: Known<'controls'>, links: Permalinks): ControlLine {
  return {
    ...linkControl(catalog, control, links),
    facets: controlRowFacets(control),
    objective: control.objective,
    layers: control.layers.map((layer) => linkLayer(catalog, layer, links)),
    ...(control.services !== 'all' && { serviceCount: control.services.length }),
    checkCount: Object.values(control.checks ?? {}).reduce(
      (sum, checks) => sum + Object.keys(checks).length,
      0,
    ),
  };
}
