import type { Catalog, KnownLayer } from '../../model/catalog.ts';
import { usualDuties } from '../../model/resolve-responsibility.ts';
import { ownerWords } from '../../model/vocabulary.ts';
import { layersFromTheTop } from '../layers-from-the-top.ts';
import { topOfProviderRun } from '../service-table.ts';
import type { DiagramText } from './diagram-text.ts';
import { flowchart, type Group } from './mermaid-syntax.ts';
import { ownersInWords } from './owners-in-words.ts';
import { inColumns } from './sides.ts';

/**
 * The layers of a service model as they stand on each other, group by group, with the line above the unbroken run
 * of the provider's layers; under them what lies across the stack.
 */
export function stackDiagram(catalog: Catalog, serviceModel: string): DiagramText {
  const { site } = catalog;
  const model = catalog.get('service-models', serviceModel);
  const layers = layersFromTheTop(catalog).map((layer) => ({
    ...layer,
    layer: layer.id,
    owner: usualDuties(model, layer.id).owner,
  }));
  const stack = layers.filter(({ group }) => !site.across.includes(group));
  const top = topOfProviderRun([...stack].reverse());
  const lineAt = top === undefined ? stack.length : stack.findIndex(({ id }) => id === top);
  const parts = [
    { id: 'above', words: '', layers: stack.slice(0, lineAt) },
    { id: 'below', words: ' (below the line)', layers: stack.slice(lineAt) },
    { id: 'across', words: ' (across all layers)', layers: layers.filter((layer) => !stack.includes(layer)) },
  ];
  const words = ownerWords(site.provider.label);
  const groups = parts.flatMap((part): Group[] =>
    groupsOf(part.layers).map((group, index) => ({
      id: `${part.id}-${group}`,
      title: `${site.layer_groups.find(({ id }) => id === group)?.title ?? group}${part.words}`,
      // The renderer draws the line over a group of the provider's.
      ...(part.id === 'below' && index === 0 && { owner: 'provider' as const }),
      rows: inColumns(
        part.layers
          .filter((layer) => layer.group === group)
          .map(({ id, title, owner }) => ({
            id: `layer-${id}`,
            lines: [title, words[owner].label],
            owner,
          })),
      ),
    })),
  );
  const lastAbove = stack[lineAt - 1];
  const line =
    top !== undefined && lastAbove
      ? `The line runs below ${lastAbove.title}.`
      : 'No line runs through the stack.';
  return {
    id: `stack-${serviceModel}`,
    title: `The stack of the service model ${model.title}`,
    description: `${ownersInWords(catalog, layers)} ${line}`,
    text: flowchart(groups),
  };
}

const groupsOf = (layers: readonly KnownLayer[]): string[] => [...new Set(layers.map(({ group }) => group))];
