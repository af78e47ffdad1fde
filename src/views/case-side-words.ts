import type { Case } from '../schema/case.ts';

/** On which side of the line a case failed, as a heading or a mark. */
export const caseSideWords = (provider: string): Record<Case['side'], string> => ({
  customer: 'On the customer’s side',
  provider: `On the side of ${provider}`,
  both: 'On both sides',
  'third-party': 'At a third party',
});
