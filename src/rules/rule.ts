import type { Content, Position } from '../model/records.ts';

/** One place in content/ where a rule does not hold. */
export interface Finding extends Position {
  /** Path as messages name it. */
  file: string;
  /** Dotted path of the field; empty for the file as a whole. */
  field: string;
  /** What is wrong, with the value. */
  what: string;
  /** The cure, where it says more than the rule's own. */
  fix?: string | undefined;
}

/** Something that must be true of content/. Its texts are its entry on the page of rules. */
export interface Rule {
  /** Its anchor on that page, and what messages point to. */
  name: string;
  title: string;
  /** What must be true. */
  meaning: string;
  /** Whom it would harm if it were not. */
  why: string;
  /** How to mend what it finds. */
  fix: string;
  example?: { wrong: string; right: string };
  /**
   * Finds every place where the rule does not hold. A file that could not be read is the business of other rules.
   * @param today the latest date that a text may bear, `2026-11-24`
   */
  check(content: Content, today: string): Iterable<Finding>;
}
