import type { Catalog, Known } from '../../model/catalog.ts';
import { permalinks } from '../../model/permalinks.ts';
import { type ControlClass, classWords, type Owner, ownerWords } from '../../model/vocabulary.ts';
import type { DiagramText } from './diagram-text.ts';
import { flowchart } from './mermaid-syntax.ts';
import { inColumns } from './sides.ts';

/** Classes as they stand in the picture, yours on top, each with the owner whose colour it bears. */
const classes: readonly (readonly [ControlClass, Owner])[] = [
  ['customer-specific', 'customer'],
  ['shared', 'shared'],
  ['inherited', 'provider'],
];
const examplesEach = 4;

/** The three classes of controls, each with examples that lead to their pages. */
export function controlClassesDiagram(catalog: Catalog): DiagramText {
  const { label } = catalog.site.provider;
  const words = classWords(label);
  const owners = ownerWords(label);
  const groups = classes
    .map(([name, owner]) => ({ name, owner, examples: examplesOf(catalog, name) }))
    .filter(({ examples }) => examples.length > 0);
  const titleOf = ({ name, owner }: { name: ControlClass; owner: Owner }) =>
    owner === 'shared'
      ? `${words[name].label}: each side has its own duty`
      : `${words[name].label}: ${owners[owner].label}`;
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
        title: titleOf(group),
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

/** First the controls that the provider itself puts into the class, each of another category. */
function examplesOf(catalog: Catalog, name: ControlClass): Known<'controls'>[] {
  const all = catalog.controls.filter((control) => control.class === name);
  const best = [
    ...all.filter((control) => control.class_source),
    ...all.filter((control) => !control.class_source),
  ];
  const others = best.filter(
    ({ category }, index) => best.findIndex((control) => control.category === category) === index,
  );
  return [...others, ...best.filter((control) => !others.includes(control))].slice(0, examplesEach);
}
