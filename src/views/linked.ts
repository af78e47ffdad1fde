import type { Catalog, Known } from '../model/catalog.ts';
import { shortName } from '../model/names.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { type ControlClass, classWords } from '../model/vocabulary.ts';

/** What a list needs of an entry: its name and the way to it. */
export interface Linked {
  id: string;
  title: string;
  href: string;
}

export interface LinkedService extends Linked {
  shortName: string;
  mode?: string;
}

export interface LinkedControl extends Linked {
  class: ControlClass;
  classLabel: string;
}

/** A service by its id, with its name as people say it. */
export function linkService(catalog: Catalog, id: string, links: Permalinks): LinkedService {
  const service = catalog.get('services', id);
  return {
    id,
    title: service.title,
    shortName: shortName(service),
    ...(service.mode && { mode: service.mode }),
    href: links.service(id),
  };
}

/** A layer by its id. */
export const linkLayer = (catalog: Catalog, id: string, links: Permalinks): Linked => ({
  id,
  title: catalog.layer(id).title,
  href: links.layer(id),
});

/** A control with its class in words. */
export function linkControl(catalog: Catalog, control: Known<'controls'>, links: Permalinks): LinkedControl {
  return {
    id: control.id,
    title: control.title,
    href: links.control(control.id),
    class: control.class,
    classLabel: classWords(catalog.site.provider.label)[control.class].label,
  };
}

/** A misconception, called by its belief, with the way to its place on the page of all. */
export const linkMisconception = ({ id, belief }: Known<'misconceptions'>, links: Permalinks): Linked => ({
  id,
  title: belief,
  href: links.misconception(id),
});
