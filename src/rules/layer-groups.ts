import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const layerGroups: Rule = {
  name: 'layer-groups',
  title: 'Each layer stands in exactly one group',
  meaning: 'The layer groups of site.yaml, taken together, name every layer once.',
  why: 'Their order is the order of every table and picture: a layer left out would be in none of them.',
  fix: 'List the layer in one group of `layer_groups` in site.yaml.',
  *check({ site, ids }) {
    if (!site) return;
    const groupOf = new Map<string, string>();
    for (const [at, group] of site.data.layer_groups.entries()) {
      for (const [place, layer] of group.layers.entries()) {
        const other = groupOf.get(layer);
        if (other !== undefined && other !== group.id) {
          const path = ['layer_groups', at, 'layers', place];
          yield findingAt(site, path, `"${layer}" stands in group ${other} too`, 'keep it in one of the two');
        }
        groupOf.set(layer, group.id);
      }
    }
    for (const layer of ids.layers) {
      if (!groupOf.has(layer)) yield findingAt(site, ['layer_groups'], `no group has the layer "${layer}"`);
    }
  },
};
