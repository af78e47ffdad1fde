import type { Content, ProblemKind } from '../model/records.ts';
import type { Finding } from './rule.ts';

/** What the reader of content/ already found, as the rule of that name reports it. */
export const problemsOfKind =
  (kind: ProblemKind) =>
  ({ problems }: Content): Finding[] =>
    problems.filter((problem) => problem.kind === kind);
