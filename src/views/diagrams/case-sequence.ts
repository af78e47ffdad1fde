import type { Catalog } from '../../model/catalog.ts';
import type { DiagramText } from './diagram-text.ts';
import { message, noteOver, participant, sequence } from './mermaid-syntax.ts';
import type { Owner } from '../../model/vocabulary.ts';

const crossing = 'The line was crossed here';

/**
 * The steps of a case in order, with a note where the line was crossed.
 * @returns undefined for a case without steps
 */
export function caseSequence(catalog: Catalog, id: string): DiagramText | undefined {
  const { title, steps } = catalog.get('cases', id);
  if (!steps?.length) return undefined;
  const names = [...new Set(steps.flatMap(({ from, to }) => [from, to]))];
  const ids = new Map(names.map((name, index) => [name, `${sideOf(catalog, name)}_${index + 1}`]));
  const idOf = (name: string) => ids.get(name) ?? name;
  return {
    id: `case-${id}`,
    title: `Step by step: ${title}`,
    description: steps
      .map(({ from, to, does, crosses_line }, index) => {
        const whom = from === to ? capital(from) : `${capital(from)} to ${to}`;
        return `${index + 1}. ${whom}: ${does}.${crosses_line ? ` ${crossing}.` : ''}`;
      })
      .join(' '),
    text: sequence([
      ...names.map((name) => participant(idOf(name), capital(name))),
      ...steps.flatMap(({ from, to, does, crosses_line }) => [
        message(idOf(from), idOf(to), does),
        ...(crosses_line ? [noteOver([idOf(from), idOf(to)], crossing)] : []),
      ]),
    ]),
  };
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** On which side of the line somebody in a case stands, by the words in which cases name them. */
function sideOf(catalog: Catalog, name: string): Owner {
  const { provider } = catalog.site;
  if (/^customer\b/i.test(name)) return 'customer';
  const isProvider =
    name === provider.label ||
    provider.brands.some((brand) => name.startsWith(`${brand} `)) ||
    catalog.services.some(({ title }) => title === name);
  return isProvider ? 'provider' : 'third-party';
}
