import type { Cell, Move } from '../schema/cell.ts';
import type { Control } from '../schema/control.ts';
import type { Service } from '../schema/service.ts';
import type { Site } from '../schema/site.ts';

export type Owner = Move['to'];
export type ControlClass = Control['class'];
export type CellConfidence = Cell['confidence'] | 'default';

/** Where a mark stands on the line. */
export type MarkPosition = 'above' | 'below' | 'both' | 'on';

/** Where each owner stands, position first and colour only second; the one place where the two meet. */
export const markPosition: Readonly<Record<Owner, MarkPosition>> = {
  customer: 'above',
  provider: 'below',
  shared: 'both',
  'third-party': 'above',
  'not-applicable': 'on',
};

/** Owners in the order of the legend. */
export const owners: readonly Owner[] = ['customer', 'provider', 'shared', 'third-party', 'not-applicable'];

/** Whether an owner leaves a duty of its own to a side: a shared layer does so to both. */
export const hasDuty = (owner: Owner, side: 'provider' | 'customer'): boolean =>
  owner === side || owner === 'shared';

interface OwnerWord {
  label: string;
  /** What the owner means, for the legend. */
  meaning: string;
}

/**
 * Owners in the order of the legend, with label and meaning.
 * @param provider the provider's label, from site.yaml
 */
export function ownerWords(provider: string): Record<Owner, OwnerWord> {
  return {
    customer: {
      label: 'You',
      meaning: `Only what you do makes it so; ${provider} may offer tools.`,
    },
    provider: { label: provider, meaning: 'It happens whatever you set.' },
    shared: { label: 'Shared', meaning: 'Each side has a duty of its own in this layer.' },
    'third-party': {
      label: 'Third party',
      meaning: `Somebody else, named, who is neither you nor ${provider}.`,
    },
    'not-applicable': {
      label: 'Does not apply',
      meaning: 'The layer does not exist in this service as you see it.',
    },
  };
}

/** Classes of controls in the order of the provider's own list. */
export const controlClasses: readonly ControlClass[] = ['inherited', 'shared', 'customer-specific'];

/**
 * What the classes are called and what they mean.
 * @param provider the provider's label, from site.yaml
 */
export function classWords(provider: string): Record<ControlClass, { label: string; meaning: string }> {
  return {
    inherited: {
      label: 'Inherited',
      meaning: `${provider} runs the control completely; you take it over and show ${provider}'s evidence.`,
    },
    shared: {
      label: 'Shared',
      meaning: 'The control applies to both sides, each in its own layers, with two separate duties.',
    },
    'customer-specific': {
      label: 'Customer-specific',
      meaning: 'Only you can run the control, because it depends on what you deploy.',
    },
  };
}

/** The labels alone, in the same order, for where meanings would only add weight. */
export const labelsOf = <Key extends string>(
  words: Readonly<Record<Key, { label: string }>>,
): Record<Key, string> =>
  Object.fromEntries(
    Object.entries<{ label: string }>(words).map(([key, { label }]) => [key, label]),
  ) as Record<Key, string>;

/** Whose duty a control of the class is, as owners are drawn. */
export const ownerOfClass: Record<ControlClass, Owner> = {
  inherited: 'provider',
  shared: 'shared',
  'customer-specific': 'customer',
};

export const confidenceWords: Record<CellConfidence | 'partly', { label: string; meaning: string }> = {
  sourced: { label: 'Sourced', meaning: 'A source says so.' },
  reasoned: {
    label: 'Our judgement',
    meaning: 'No source says it in so many words; it follows from how the service works.',
  },
  default: {
    label: 'Usual for this model',
    meaning: 'Nothing special is known; the layer has the owner that is usual for its service model.',
  },
  unsure: { label: 'Unsure', meaning: 'Sources disagree or are silent; the note says why.' },
  partly: { label: 'Partly sourced', meaning: 'The main facts have a source, some details do not.' },
};

export const lifecycleWords = {
  renamed: 'Renamed',
  'closed-to-new-customers': 'Closed to new customers',
  ending: 'Ending',
  retired: 'Retired',
} as const satisfies Record<NonNullable<Service['lifecycle']>['state'], string>;

/** What a site calls the owner of a cell: a third party by its name. */
export function ownerLabel(site: Site, cell: { owner: Owner; third_party?: string | undefined }): string {
  return cell.owner === 'third-party' && cell.third_party
    ? cell.third_party
    : ownerWords(site.provider.label)[cell.owner].label;
}
