import type { Catalog, Known } from '../model/catalog.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { shortName } from '../model/names.ts';
import { type Linked, linkControl, linkLayer, linkService } from './linked.ts';

/** A question as a chapter shows it: the answer is there, but folded away. */
export interface QuestionShown {
  id: string;
  stem: string;
  /** How many answers to choose, where it is not one of several. */
  hint: string;
  options: string[];
  /** The right answers, with their letters if options have any. */
  answers: string[];
  explanation: string;
  /** Where the answer can be read: cells, or layers and services where there would be too many. */
  places: Linked[];
  controls: Linked[];
}

/** Which questions to show. */
export type Asked = { ids: readonly string[] } | { topic: string; count: number };

/** So many cells are links in one line; more than that are named by layer and service. */
const MOST_CELLS = 3;

/** The questions that an author chose, in the author's order, or the first of a topic, levels mixed. */
export const checkYourself = (catalog: Catalog, asked: Asked, links: Permalinks): QuestionShown[] =>
  ('ids' in asked
    ? asked.ids.map((id) => catalog.get('questions', id))
    : mixed(
        catalog.all('questions').filter(({ topic }) => topic === asked.topic),
        ({ level }) => level,
      ).slice(0, asked.count)
  ).map((question) => shown(catalog, question, links));

function shown(catalog: Catalog, question: Known<'questions'>, links: Permalinks): QuestionShown {
  const { id, stem, kind, options, explanation } = question;
  const lettered = kind !== 'true-false';
  return {
    id,
    stem,
    hint: hintOf(question),
    options: options.map(({ text }) => text),
    answers: options.flatMap(({ text, right }, at) =>
      right ? [lettered ? `${letter(at)}. ${text}` : text] : [],
    ),
    explanation,
    places: placesOf(catalog, question, links),
    controls: (question.controls ?? []).map((control) =>
      linkControl(catalog, catalog.get('controls', control), links),
    ),
  };
}

const letter = (at: number): string => String.fromCharCode('a'.charCodeAt(0) + at);

function hintOf({ kind, options }: Known<'questions'>): string {
  if (kind === 'single') return '';
  if (kind === 'true-false') return 'True or false?';
  return `Choose ${options.filter(({ right }) => right).length}.`;
}

function placesOf(
  catalog: Catalog,
  { layers = [], services = [] }: Known<'questions'>,
  links: Permalinks,
): Linked[] {
  const cells = services.flatMap((service) =>
    layers.map((layer) => ({
      id: `${service}-${layer}`,
      title: `${shortName(catalog.get('services', service))}: ${catalog.layer(layer).title}`,
      href: links.cell(service, layer),
    })),
  );
  if (cells.length > 0 && cells.length <= MOST_CELLS) return cells;
  return [
    ...layers.map((layer) => linkLayer(catalog, layer, links)),
    ...services.map((service) => linkService(catalog, service, links)),
  ];
}

/** One of each group in turn, groups in the order in which they first appear. */
function mixed<Item>(items: readonly Item[], groupOf: (item: Item) => string): Item[] {
  const groups = [...Map.groupBy(items, groupOf).values()];
  const longest = Math.max(...groups.map(({ length }) => length), 0);
  return Array.from({ length: longest }, (_, round) =>
    groups.flatMap((group) => group.slice(round, round + 1)),
  ).flat();
}
