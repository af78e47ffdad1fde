import type { Rule } from '../rule.ts';
import { sentencesOf } from './english.ts';

export const sentenceLength: Rule = {
  name: 'sentence-length',
  title: 'A sentence can be read in one go',
  meaning: 'No sentence of prose has more words than `writing.sentence_words` in site.yaml allows.',
  why: 'Who has to read a sentence twice will not read the next.',
  fix: 'Make two of it.',
  *check({ prose, site }) {
    const most = site?.data.writing?.sentence_words ?? Infinity;
    for (const page of prose) {
      for (const { words, line, column } of page.paragraphs.flatMap(sentencesOf)) {
        if (words.length <= most) continue;
        const beginning = words.slice(0, 5).join(' ');
        const what = `the sentence "${beginning} …" has ${words.length} words, more than ${most}`;
        yield { file: page.file, line, column, field: '', what };
      }
    }
  },
};
