import type { Catalog, Known } from '../../model/catalog.ts';
import { permalinks } from '../../model/permalinks.ts';
import { type ControlClass, classWords, ownerOfClass, ownerWords } from '../../model/vocabulary.ts';
import type { DiagramText } from './diagram-text.ts';
import { flowchart } from './mermaid-syntax.ts';
import { inColumns } from './sides.ts';

/** Classes as they stand in the picture, yours on top. */
const classes: readonly ControlClass[] = ['customer-specific', 'shared', 'inherited'];
const examplesEach = 4;

/** The three classes of controls, each with examples that lead to their pages. */
export function controlClassesDiagram(catalog: Catalog): DiagramText {
  const { label } = catalog.site.provider;
  const words = classWords(label);
  const owners = ownerWords(label);
  const groups = classes
    .map((name) => ({ name, owner: ownerOfClass[name], examples: examplesOf(catalog, name) }))
    .filter(({ examples }) => examples.length > 0);
  const titleOf = (name: ControlClass) =>
    name === 'shared'
      ? `${words[name].label}: each side has its own duty`
      : `${words[name].label}: ${owners[ownerOfClass[name]].label}`;
  return {
    id: 'control-classes',
    title: 'The three classes of controls',
    description: groups
      .map(
        ({ name, examples }) =>
          `${words[name].label}: ${words[name].meaning} Examples: ${examples.map(({ title }) => title).join('; ')}.`,
      )
      .join(' '),
    text: flowchart(
      groups.map((group) => ({
        id: group.name,
        title: titleOf(group.name),
        owner: group.owner,
        rows: inColumns(
          group.examples.map(({ id, title }) => ({
            id,
            lines: [title],
            owner: group.owner,
            href: permalinks().control(id),
          })),
        ),
      })),
    ),
  };
}

/** First the controls that the provider's page on the model puts into the class, each of another category. */
function examplesOf(catalog: Catalog, name: ControlClass): Known<'controls'>[] {
  const { model_url } = catalog.site.provider;
  const all = catalog.controls.filter((control) => control.class === name);
  const best = [
    ...all.filter((control) => control.class_source === model_url),
    ...all.filter((control) => control.class_source !== model_url),
  ];
  const others = best.filter(
    ({ category }, index) => best.findIndex((control) => control.category === category) === index,
  );
  return [...others, ...best.filter((control) => !others.includes(control))].slice(0, examplesEach);
}
