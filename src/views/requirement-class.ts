import { type ControlClass, classWords } from '../model/vocabulary.ts';
import { classesInOrder } from './classes-in-order.ts';

/** Whose a requirement is, judged by the classes of the controls that meet it. */
export interface RequirementClass {
  class: ControlClass | 'mixed' | 'none';
  label: string;
}

/**
 * The class of a requirement: that of its controls where they agree, else `mixed` with all of them in
 * the label. Nothing is averaged: a mixed requirement has parts of different owners.
 * @param provider the provider's label, from site.yaml
 */
export function requirementClass(provider: string, classes: readonly ControlClass[]): RequirementClass {
  const words = classWords(provider);
  const present = classesInOrder(classes);
  const [first, ...others] = present;
  if (!first) return { class: 'none', label: 'No control' };
  if (others.length === 0) return { class: first, label: words[first].label };
  const labels = others.map((name) => words[name].label.toLowerCase());
  return {
    class: 'mixed',
    label: `${[words[first].label, ...labels.slice(0, -1)].join(', ')} and ${labels.at(-1) ?? ''}`,
  };
}
