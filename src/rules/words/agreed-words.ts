import { search } from 'nlcst-search';
import type { Content, Prose, ProseText } from '../../model/records.ts';
import type { Writing } from '../../schema/writing.ts';
import type { Finding, Rule } from '../rule.ts';
import { english, type Passage, passage } from './english.ts';

export const agreedWords: Rule = {
  name: 'agreed-words',
  title: 'Prose uses the words that were agreed on',
  meaning:
    'No prose has a word or phrase that `writing` in site.yaml replaces by another or leaves out. Capitals do not matter, unless they are all that differs. Code, and words in quotation marks, are free.',
  why: 'One thing has one name, so that readers need not ask whether two are meant, and no word stands there for nothing.',
  fix: 'Write the other word, or leave it out; or change the list, if the authors agree.',
  example: { wrong: 'Utilize a guest OS', right: 'Use a guest operating system' },
  *check({ prose, site }: Content) {
    const writing = site?.data.writing;
    if (!writing) return;
    for (const page of prose) {
      for (const text of [...page.paragraphs, ...page.headings]) yield* findingsIn(page, text, writing);
    }
  },
};

function findingsIn(page: Prose, text: ProseText, { instead = {}, leave_out = [] }: Writing): Finding[] {
  const found: Finding[] = [];
  search(
    english(text),
    [...Object.keys(instead), ...leave_out],
    ([first, ...more], _, _parent, phrase) => {
      if (!first) return;
      const written = passage(text, first, more.at(-1));
      const better = instead[phrase];
      if (written.text === better || isQuoted(text, written)) return;
      found.push({
        file: page.file,
        line: written.line,
        column: written.column,
        field: '',
        what: `"${written.text}" is not among the words that we use`,
        fix: better === undefined ? 'leave it out' : `write "${better}"`,
      });
    },
    // Else "back-up" would be "backup", and a word between commas would count as quoted.
    { allowDashes: true, allowApostrophes: true, allowLiterals: true },
  );
  return found;
}

/** A word that is spoken of is not used. */
const isQuoted = ({ text }: ProseText, { start, text: { length } }: Passage): boolean =>
  /["“‘]/.test(text.charAt(start - 1)) && /["”’]/.test(text.charAt(start + length));
