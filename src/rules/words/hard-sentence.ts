import retextReadability from 'retext-readability';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Prose, ProseText } from '../../model/records.ts';
import type { Finding, Rule } from '../rule.ts';
import { english, sentencesOf } from './english.ts';

/** Five of the seven formulas that `retext-readability` knows: names of products alone upset two or three. */
const AGREE = 5 / 7;

export const hardSentence: Rule = {
  name: 'hard-sentence',
  title: 'A sentence is easy enough',
  meaning:
    'Five of seven formulas of readability do not find a sentence too hard for readers of `writing.readers_age` in site.yaml. They look at the length of the sentence and of its words.',
  why: 'Many readers have another first language, and all are short of time.',
  fix: 'Use shorter words, or make two sentences of it.',
  *check({ prose, site }) {
    const age = site?.data.writing?.readers_age;
    if (age === undefined) return;
    const judge = unified().use(retextReadability, { age, threshold: AGREE });
    for (const page of prose) {
      for (const text of page.paragraphs) {
        const file = new VFile(text.text);
        judge.runSync(english(text), file);
        for (const { place } of file.messages) {
          const start = place && 'start' in place ? place.start.offset : undefined;
          yield findingAt(page, text, start ?? 0, age);
        }
      }
    }
  },
};

function findingAt({ file }: Prose, text: ProseText, start: number, age: number): Finding {
  const sentence = sentencesOf(text).find((candidate) => candidate.start >= start);
  const { line, column } = sentence ?? text.position;
  const beginning = sentence?.words.slice(0, 5).join(' ') ?? '';
  return { file, line, column, field: '', what: `the sentence "${beginning} …" is hard for age ${age}` };
}
