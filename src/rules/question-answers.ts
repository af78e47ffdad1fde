import type { Question } from '../schema/question.ts';
import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const questionAnswers: Rule = {
  name: 'question-answers',
  title: 'A question has the right answers that its kind promises',
  meaning:
    'Of the options of a `single` question exactly one is right; of a `multiple` one at least two are right and one is wrong; a `true-false` one has the options True and False, of which one is right.',
  why: 'A learner who knows better would be told otherwise.',
  fix: 'Write `right: true` under each right answer, or correct `kind`.',
  *check({ entries }) {
    for (const entry of entries.questions) {
      const what = problemOf(entry.data);
      if (what) yield findingAt(entry, ['options'], what);
    }
  },
};

function problemOf({ kind, options }: Question): string | undefined {
  const right = options.filter((option) => option.right).length;
  const counted = `${right} of ${options.length} options are marked as right`;
  if (kind === 'multiple') {
    return right < 2 || right === options.length ? `is multiple, but ${counted}` : undefined;
  }
  if (kind === 'true-false' && options.map(({ text }) => text).join() !== 'True,False') {
    return 'is true-false, but its options are not True and False';
  }
  return right === 1 ? undefined : `is ${kind}, but ${counted}`;
}
