import type { Catalog } from '../../model/catalog.ts';
import { type Owner, ownerLabel } from '../../model/vocabulary.ts';
import { ownersFromTheTop } from './sides.ts';

/** A layer and its owner: of a service, of a model, or as a picture draws it. */
export interface OwnedLayer {
  layer: string;
  owner: Owner;
  third_party?: string | undefined;
}

/** A sentence for each owner with its layers, yours first: `You answer for 2 layers: Code, Data.` */
export function ownersInWords(catalog: Catalog, layers: readonly OwnedLayer[]): string {
  const titlesByLabel = new Map<string, { owner: Owner; titles: string[] }>();
  for (const owned of ownersFromTheTop.flatMap((owner) => layers.filter((layer) => layer.owner === owner))) {
    const label = ownerLabel(catalog.site, owned);
    const { titles = [] } = titlesByLabel.get(label) ?? {};
    titlesByLabel.set(label, {
      owner: owned.owner,
      titles: [...titles, catalog.layer(owned.layer).title],
    });
  }
  return [...titlesByLabel]
    .map(([label, { owner, titles }]) => `${sentence(owner, label, titles.length)}: ${titles.join(', ')}.`)
    .join(' ');
}

function sentence(owner: Owner, label: string, count: number): string {
  const layers = `${count} ${count === 1 ? 'layer' : 'layers'}`;
  if (owner === 'shared')
    return `Shared ${count === 1 ? 'is' : 'are'} ${layers}, each side with its own duty`;
  if (owner === 'not-applicable') return `${layers} ${count === 1 ? 'does' : 'do'} not apply`;
  return `${label} ${owner === 'customer' ? 'answer' : 'answers'} for ${layers}`;
}
