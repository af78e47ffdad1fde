import type { Catalog, Known } from '../model/catalog.ts';
import { classesInOrder } from './classes-in-order.ts';
import type { SearchRecord } from './search-record.ts';
import { idKey } from './id-key.ts';

/** Records of controls. */
export const controlRecords = (catalog: Catalog): SearchRecord[] =>
  catalog.controls.map(({ id, title, objective, category, class: name }) => ({
    kind: 'control',
    id,
    title,
    names: [],
    ids: [id],
    text: `${objective} ${catalog.site.control_categories[category] ?? ''}`.trim(),
    classes: [name],
  }));

/** Records of checks, each once, however many controls it gives evidence for. */
export function checkRecords(catalog: Catalog): SearchRecord[] {
  const found = new Map<string, SearchRecord>();
  for (const control of catalog.controls)
    for (const [scheme, checks] of Object.entries(control.checks ?? {}))
      for (const [id, title] of Object.entries(checks))
        if (!found.has(`${scheme} ${id}`))
          found.set(`${scheme} ${id}`, {
            kind: 'check',
            id,
            title,
            names: [],
            ids: [id],
            text: '',
            of: control.id,
            scheme,
            classes: [control.class],
          });
  return [...found.values()].sort((a, b) => compare(a.scheme ?? '', b.scheme ?? '') || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Records of frameworks; their names hold the words that people write before an id. */
export const frameworkRecords = (catalog: Catalog): SearchRecord[] =>
  catalog.all('frameworks').map((framework) => ({
    kind: 'framework',
    id: framework.id,
    title: framework.short,
    names: [framework.title, ...wordsBeforeIds(framework)],
    ids: [],
    text: `${framework.publisher} ${framework.version}`,
    scheme: framework.id,
  }));

/** `Annex` from `Annex A 5.23`: what stands before an id in the spellings of its framework. */
function wordsBeforeIds({ requirements, spellings }: Known<'frameworks'>): string[] {
  const keys = new Set(Object.keys(requirements).map(idKey));
  const before = spellings.flatMap((spelling) => {
    const words = spelling.split(' ');
    const start = words.findIndex((_, index) => keys.has(idKey(words.slice(index).join(' '))));
    return start > 0 ? words.slice(0, start).join(' ') : [];
  });
  return [...new Set(before)];
}

/** Records of requirements, each with its class and with the shorter spelling that its framework allows. */
export function requirementRecords(catalog: Catalog): SearchRecord[] {
  return catalog.all('frameworks').flatMap((framework) => {
    const shorten = shorterSpelling(framework);
    return Object.entries(framework.requirements).map(([id, label]): SearchRecord => {
      const classes = catalog.controlsOfRequirement(framework.id, id).map(({ control }) => control.class);
      return {
        kind: 'requirement',
        id,
        title: label,
        names: [],
        ids: [id, ...shorten(id)],
        text: '',
        of: framework.id,
        scheme: framework.id,
        classes: classesInOrder(classes),
      };
    });
  });
}

/** Where a framework spells `A.5.23` also as `5.23`, all its ids may lose what stands before the first dot. */
function shorterSpelling({ requirements, spellings }: Known<'frameworks'>): (id: string) => string[] {
  const withoutHead = (id: string) => id.replace(/^[A-Z]+\./, '');
  const allowed = Object.keys(requirements).some(
    (id) => withoutHead(id) !== id && spellings.includes(withoutHead(id)),
  );
  return (id) => (allowed && withoutHead(id) !== id ? [withoutHead(id)] : []);
}
