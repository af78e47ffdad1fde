import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const controlNeedsLayer: Rule = {
  name: 'control-needs-layer',
  title: 'A control concerns a layer',
  meaning: 'Every control lists at least one layer.',
  why: 'Layers tie controls to services: a control without one appears on no page but its own.',
  fix: 'Add the layers that the control protects to `layers`.',
  *check({ entries }) {
    for (const entry of entries.controls) {
      if (entry.data.layers.length === 0) yield findingAt(entry, ['layers'], 'lists no layer');
    }
  },
};
