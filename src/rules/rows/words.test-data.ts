import type { RuleRow } from './rule-row.test-data.ts';

const file = 'docs/start/first.mdx';
const after = '### More\n';

/** Prose that breaks what its authors have agreed on. */
export const rowsOfWords: RuleRow[] = [
  {
    rule: 'agreed-words',
    broken: 'a word for which there is a plainer one, at the beginning of a sentence',
    file,
    from: after,
    to: `${after}\nUtilize it.\n`,
    at: 'Utilize it.',
    says: '"Utilize" is not among',
    cure: 'write "use"',
  },
  {
    rule: 'agreed-words',
    broken: 'an abbreviation between brackets',
    file,
    from: after,
    to: `${after}\nOne machine\n(e.g. yours).\n`,
    at: '(e.g. yours).',
    says: '"e.g."',
    cure: 'write "for example"',
  },
  {
    rule: 'agreed-words',
    broken: 'a word that says nothing, in a term in a table',
    file,
    from: after,
    to: `${after}\n| What | Who |\n| --- | --- |\n| It is **simply** there | You |\n`,
    at: '| It is **simply** there | You |',
    says: '"simply"',
    cure: 'leave it out',
  },
  {
    rule: 'agreed-words',
    broken: 'two names for one thing in a heading',
    file,
    from: after,
    to: '### The guest OS\n',
    at: '### The guest OS',
    says: '"guest OS"',
    cure: 'guest operating system',
  },
  {
    rule: 'agreed-words',
    broken: 'a name with other capitals',
    file,
    from: after,
    to: `${after}\nA zone, an Availability Zone and an availability zone.\n`,
    at: 'A zone, an Availability Zone and an availability zone.',
    says: '"availability zone"',
    cure: 'write "Availability Zone"',
  },
  {
    rule: 'sentence-length',
    broken: 'a sentence of fourteen words after a short one',
    file,
    from: after,
    to: `${after}\nIt is so. If you go on with Mr. Bean and see it all, you see it.\n`,
    at: 'It is so. If you go on with Mr. Bean and see it all, you see it.',
    says: 'has 14 words, more than 12',
  },
  {
    rule: 'hard-sentence',
    broken: 'a short sentence of long words',
    file,
    from: after,
    to: `${after}\nOrganizational confidentiality considerations necessitate comprehensive interdepartmental authorization methodologies.\n`,
    at: 'Organizational confidentiality considerations necessitate comprehensive interdepartmental authorization methodologies.',
    says: 'the sentence "Organizational confidentiality considerations necessitate comprehensive …" is hard for age 22',
  },
  {
    rule: 'school-years',
    broken: 'ten heavy sentences that are short each',
    file,
    from: after,
    to: `${after}\n${'Administrators configure encryption. '.repeat(10)}\n`,
    says: 'years of school, more than 9',
  },
];
