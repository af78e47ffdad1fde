import type { Responsibility } from '../model/resolve-responsibility.ts';
import { confidenceWords } from '../model/vocabulary.ts';
import type { Site } from '../schema/site.ts';
import type { Source } from '../schema/source.ts';
import { dateInWords } from './date-words.ts';

/** What kind of text a source is, and what is known of its reading. */
export interface SourceWords {
  /** Kind and age of the text, such as "archived guide". */
  label: string;
  /** Edition and day of reading. A day in it is never the date of the text, and says so. */
  detail: string;
}

/** The nearer to the provider's own present text, the stronger; what nobody read is the weakest. */
const strength: Record<Source['kind'], number> = {
  'official-page': 4,
  'official-archive': 3,
  primary: 2,
  secondary: 1,
  unseen: 0,
};

/** How a page tells what a source is. */
export function sourceWords(site: Site, source: Source): SourceWords {
  const read =
    source.checked && source.kind !== 'unseen' ? `read ${dateInWords(source.checked)}` : 'not read';
  return {
    label: site.source_kinds[source.kind].label,
    detail: [source.edition, read].filter(Boolean).join(', '),
  };
}

/**
 * What the claim of a cell rests on, in a few words: the label of its strongest source and how many
 * more there are, or that it is a judgement, a default or unsure.
 */
export function evidenceSummary(site: Site, cell: Pick<Responsibility, 'confidence' | 'citations'>): string {
  if (cell.confidence !== 'sourced') return confidenceWords[cell.confidence].label;
  const kinds = cell.citations.map(({ source }) => source.kind).sort((a, b) => strength[b] - strength[a]);
  const [strongest] = kinds;
  if (!strongest) return confidenceWords.sourced.label;
  const { label } = site.source_kinds[strongest];
  return kinds.length > 1 ? `${label}, and ${kinds.length - 1} more` : label;
}
