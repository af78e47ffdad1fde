import type { Content } from '../model/records.ts';
import { allRules } from './all-rules.ts';
import type { Finding, Rule } from './rule.ts';

/** A finding and the rule that found it. */
export interface Verdict extends Finding {
  rule: Rule;
}

/** Runs every rule and sorts what they find by file and place. No finding, no problem. */
export function judge(content: Content, today: string): Verdict[] {
  return allRules
    .flatMap((rule) => Array.from(rule.check(content, today), (finding) => ({ ...finding, rule })))
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** By code units: the same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
