import { permalinks, type Permalinks } from '../model/permalinks.ts';
import type { Content, Noun } from '../model/records.ts';

const links = permalinks();

/** Kinds of entries that have a page each, with the address of the page. */
const pageOf = {
  services: links.service,
  families: links.service,
  layers: links.layer,
  controls: links.control,
  frameworks: links.framework,
  comparisons: links.comparison,
  cases: links.case,
} satisfies { [N in Noun]?: (id: string) => string };

/** Pages that every atlas has. */
const fixed: (keyof Permalinks)[] = [
  'services',
  'layers',
  'controls',
  'frameworks',
  'comparisons',
  'cases',
  'misconceptions',
  'glossary',
  'providers',
  'rules',
  'search',
];

/** Addresses that pages made from data have, without a base path, each with what it belongs to. */
export function dataAddresses({ ids }: Content): Map<string, string> {
  const addresses = new Map([[links.path('404/'), 'the page for wrong addresses']]);
  for (const name of fixed) addresses.set((links[name] as () => string)(), `the page of all ${name}`);
  for (const [noun, address] of Object.entries(pageOf)) {
    for (const id of ids[noun as Noun]) addresses.set(address(id), `${noun}/${id}.yaml`);
  }
  return addresses;
}

/** Folders of the site in which every page is made from data. */
export const dataFolders: readonly string[] = [
  links.services(),
  links.layers(),
  links.controls(),
  links.frameworks(),
  links.comparisons(),
  links.cases(),
];

/** Address of a page of prose, without a base path. */
export const proseAddress = (slug: string): string => links.prose(slug);
