import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';

export const questionOptions: Rule = {
  name: 'question-options',
  title: 'The options of a question differ',
  meaning: 'No two options of a question say the same, capitals apart.',
  why: 'Of two equal answers one would be right and one wrong.',
  fix: 'Write another answer, or remove one of the two.',
  *check({ entries }) {
    for (const entry of entries.questions) {
      const seen = new Set<string>();
      for (const [at, { text }] of entry.data.options.entries()) {
        const same = text.toLowerCase();
        if (seen.has(same)) yield findingAt(entry, ['options', at], `"${text}" stands here twice`);
        seen.add(same);
      }
    }
  },
};
