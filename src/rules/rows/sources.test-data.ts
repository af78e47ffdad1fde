import type { RuleRow } from './rule-row.test-data.ts';

/** What can be untrue of sources and dates. */
export const rowsOfSources: RuleRow[] = [
  {
    rule: 'source-unused',
    broken: 'a source that nobody cites',
    file: 'services/machine.yaml',
    from: 'sources:\n',
    to: 'sources:\n  paper: { title: Paper, url: https://paper.example/, kind: unseen }\n',
    at: 'paper: { title: Paper, url: https://paper.example/, kind: unseen }',
    field: 'sources.paper',
    says: 'no evidence cites the source "paper"',
  },
  {
    rule: 'source-read',
    broken: 'a source without the day of reading',
    file: 'cases/stale-runtime-2024.yaml',
    from: '    checked: 2026-11-20\n',
    to: '',
    at: '- title: Report',
    field: 'sources.0',
    says: 'is secondary, but has no day of reading',
  },
  {
    rule: 'address-https',
    broken: 'an address that is not https',
    file: 'services/machine.yaml',
    from: 'url: https:',
    to: 'url: http:',
    at: 'url: http://nimbus.example/guide',
    field: 'sources.guide.url',
    says: 'is not https',
  },
  {
    rule: 'address-https',
    broken: 'a reason that explains nothing any more',
    file: 'misconceptions/no-care.yaml',
    from: 'url: http:',
    to: 'url: https:',
    at: 'not_https: The paper has no certificate.',
    field: 'source.not_https',
    says: 'the address is https',
  },
  {
    rule: 'real-date',
    broken: 'the thirtieth of February',
    file: 'services/machine.yaml',
    from: '2026-11-24',
    to: '2026-02-30',
    at: 'checked: 2026-02-30',
    field: 'sources.guide.checked',
    says: '"2026-02-30" is not in the calendar',
  },
  {
    rule: 'date-not-in-future',
    broken: 'a page read tomorrow',
    file: 'services/machine.yaml',
    from: '2026-11-24',
    to: '2026-11-25',
    at: 'checked: 2026-11-25',
    field: 'sources.guide.checked',
    says: '"2026-11-25" is later than today',
  },
  {
    rule: 'case-needs-source',
    broken: 'a case without a source',
    file: 'cases/stale-runtime-2024.yaml',
    from: `
  - title: Report
    url: https://press.example/report
    kind: secondary
    checked: 2026-11-20
`,
    to: ' []\n',
    at: 'sources: []',
    field: 'sources',
    says: 'lists no source',
  },
];
