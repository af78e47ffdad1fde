import type { Texts } from '../content-folder.test-data.ts';

/** One way to break one rule, and the one finding that must come of it. */
export interface RuleRow {
  rule: string;
  /** What is broken, as the name of the test. */
  broken: string;
  /** The file that is broken. */
  file: string;
  /** A passage of the valid file and what takes its place; without it, `text` is the whole file. */
  from?: string;
  to?: string;
  text?: string;
  /** Other files, where one is not enough. */
  also?: Texts;
  /** A valid file that must make room. */
  without?: string;
  /** The line that the finding must point to; left out for the first line. */
  at?: string;
  field?: string;
  /** Part of what is said of it. */
  says: string;
  /** Part of the cure. */
  cure?: string;
}
