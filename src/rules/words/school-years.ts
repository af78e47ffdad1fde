import { automatedReadability } from 'automated-readability';
import type { ProseText } from '../../model/records.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from './english.ts';

/** Below this a single long name decides. */
const FEWEST_SENTENCES = 10;

export const schoolYears: Rule = {
  name: 'school-years',
  title: 'A page asks for no more school than it must',
  meaning:
    'The automated readability index of a page, about the years of school that it takes to read it, is at most `writing.school_years` of site.yaml. It counts letters and words; pages of less than ten sentences are left alone.',
  why: 'Single sentences may be short enough and the page as a whole still heavy.',
  fix: 'Shorten sentences, and prefer short words.',
  *check({ prose, site }) {
    const most = site?.data.writing?.school_years ?? Infinity;
    for (const { file, paragraphs } of prose) {
      const years = yearsFor(paragraphs);
      if (years <= most) continue;
      const what = `needs ${years.toFixed(1)} years of school, more than ${most}`;
      yield { file, line: 1, column: 1, field: '', what };
    }
  },
};

function yearsFor(paragraphs: readonly ProseText[]): number {
  const sentences = paragraphs.flatMap(sentencesOf);
  const words = sentences.flatMap((sentence) => sentence.words);
  return sentences.length < FEWEST_SENTENCES
    ? 0
    : automatedReadability({
        sentence: sentences.length,
        word: words.length,
        character: words.join('').length,
      });
}
