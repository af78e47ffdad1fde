import type { RuleRow } from './rule-row.test-data.ts';

const file = 'questions/q-001.yaml';
const prose = 'docs/start/first.mdx';

/** What can be wrong with questions, and with the pieces that show what is told. */
export const rowsOfQuestions: RuleRow[] = [
  {
    rule: 'question-answers',
    broken: 'a single question with two right answers',
    file,
    from: '  - text: Nobody\n',
    to: '  - text: Nobody\n    right: true\n',
    at: 'options:',
    field: 'options',
    says: 'is single, but 2 of 3 options are marked as right',
  },
  {
    rule: 'question-answers',
    broken: 'a multiple question with one right answer',
    file,
    from: 'kind: single',
    to: 'kind: multiple',
    at: 'options:',
    field: 'options',
    says: 'is multiple, but 1 of 3',
  },
  {
    rule: 'question-answers',
    broken: 'a multiple question without a wrong answer',
    file,
    from: 'kind: single\noptions:\n  - text: Nobody\n  - text: You\n',
    to: 'kind: multiple\noptions:\n  - text: You\n    right: true\n',
    at: 'options:',
    field: 'options',
    says: '2 of 2',
  },
  {
    rule: 'question-answers',
    broken: 'a statement with other answers than true and false',
    file,
    from: 'kind: single',
    to: 'kind: true-false',
    at: 'options:',
    field: 'options',
    says: 'its options are not True and False',
  },
  {
    rule: 'question-options',
    broken: 'two answers that differ by capitals alone',
    file,
    from: '- text: Nobody',
    to: '- text: you',
    at: '- text: You',
    field: 'options.1',
    says: '"You" stands here twice',
  },
  {
    rule: 'unknown-reference',
    broken: 'a topic that site.yaml does not list',
    file,
    from: 'topic: patching',
    to: 'topic: patchin',
    at: 'topic: patchin',
    field: 'topic',
    says: '"patchin" is not a topic of questions',
    cure: 'write patching',
  },
  {
    rule: 'names',
    broken: 'the same question twice',
    file: 'questions/q-002.yaml',
    text: `stem: Who patches a Nimbus function?
level: beginner
topic: patching
bloom: remember
kind: true-false
options:
  - text: 'True'
    right: true
  - text: 'False'
explanation: It is the same.
`,
    says: 'is the name of q-001 too',
    field: 'stem',
  },
  {
    rule: 'date-not-in-future',
    broken: 'an event of tomorrow',
    file: 'timeline/functions-2021.yaml',
    from: 'date: 2021-03-04',
    to: 'date: 2026-11-25',
    at: 'date: 2026-11-25',
    field: 'date',
    says: 'is later than today',
  },
  {
    rule: 'piece-reference',
    broken: 'a check of a topic that no question has',
    file: prose,
    from: '<Profile service="function" />',
    to: '<CheckYourself topic="patchng" count="2" />',
    at: 'A function, <CheckYourself topic="patchng" count="2" />, beside [a machine](/services/machine/#runtime).',
    field: '<CheckYourself>',
    says: 'topic="patchng": no question has this topic',
    cure: 'topic="patching"',
  },
  {
    rule: 'piece-reference',
    broken: 'a check by an unknown question',
    file: prose,
    from: '<Profile service="function" />',
    to: '<CheckYourself ids="q-001, q-011" />',
    at: 'A function, <CheckYourself ids="q-001, q-011" />, beside [a machine](/services/machine/#runtime).',
    field: '<CheckYourself>',
    says: 'ids="q-011": there is no questions/q-011.yaml',
    cure: 'ids="q-001"',
  },
  {
    rule: 'piece-reference',
    broken: 'a year that is no number',
    file: prose,
    from: '<Profile service="function" />',
    to: '<Timeline from="early" />',
    at: 'A function, <Timeline from="early" />, beside [a machine](/services/machine/#runtime).',
    field: '<Timeline>',
    says: 'from="early": is no whole number',
  },
];
