import type { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import { idPattern } from '../schema/text.ts';

/** What is wrong with a value and how to mend it. */
export interface WrongValue {
  what: string;
  fix: string;
}

const kinds: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

const LONGEST_QUOTE = 60;

/** A text as a message shows it. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

/**
 * A value of the wrong kind.
 * @param typed the value as the author typed it: `1e3`, which YAML takes for the number 1000
 * @param expected Zod's names of the kinds that are right here
 */
export function wrongKind(value: unknown, typed: string | undefined, expected: string[]): WrongValue {
  const belongs = expected.map((kind) => kinds[kind] ?? kind).join(' or ');
  return { what: `${named(value, typed)}, where ${belongs} belongs`, fix: cure(value, typed, expected) };
}

function named(value: unknown, typed: string | undefined): string {
  if (value === null) return 'is empty';
  if (typeof value === 'number') return `is the number ${typed ?? value}`;
  if (typeof value === 'string') return `is the text ${quoted(value)}`;
  if (Array.isArray(value)) return 'is a list';
  return typeof value === 'boolean' ? `is ${typed ?? value}, yes or no to YAML` : 'is a map of keys';
}

function cure(value: unknown, typed: string | undefined, expected: string[]): string {
  if (value === null) return 'write a value, or take the key away';
  if (expected.includes('string')) {
    const simple = typeof value === 'number' || typeof value === 'boolean';
    return simple
      ? `put it in quotes: "${typed ?? String(value)}"`
      : 'write one text; quotes let it hold `: `';
  }
  if (expected.includes('boolean')) return yesOrNo(value);
  if (expected.includes('array')) {
    return typeof value === 'string'
      ? `write it as a list: [${value}]`
      : 'write a list, each item after `- `';
  }
  return 'write its keys below it, one a line, two spaces further in';
}

function yesOrNo(value: unknown): string {
  if (/^(yes|y|on)$/i.test(String(value))) return 'write true';
  return /^(no|n|off)$/i.test(String(value)) ? 'write false' : 'write true or false';
}

/** A value that is none of the valid ones. */
export function notOneOf(value: unknown, typed: string | undefined, valid: string[]): WrongValue {
  const written = typeof value === 'string' ? value : (typed ?? JSON.stringify(value));
  const meant = nearest(written, valid);
  const others = valid.filter((word) => word !== meant).join(', ');
  const alternatives = meant ? `${meant}${others && ` (or ${others})`}` : others;
  return { what: `${quoted(written)} is not a valid value`, fix: `write ${alternatives}` };
}

/** A text or list that is shorter than it must be. */
export function tooShort(value: unknown, issue: z.core.$ZodIssueTooSmall): WrongValue {
  if (!Array.isArray(value)) return { what: 'is empty', fix: 'write a value, or take the key away' };
  return value.length === 0
    ? { what: 'is an empty list', fix: 'list at least one, or take the key away' }
    : {
        what: `has ${value.length} in its list; it needs ${issue.minimum}`,
        fix: 'add more, or write it without a list where that is allowed',
      };
}

/** A text that has not the form it must have: an id, a date, an address. */
export function wrongForm(value: string, issue: z.core.$ZodIssueInvalidStringFormat): WrongValue {
  if (issue.format === 'url') {
    return { what: `${quoted(value)} is not a web address`, fix: 'write it in full: https://…' };
  }
  const id = asId(value);
  const isForId = issue.pattern === String(idPattern) && idPattern.test(id);
  return { what: `${quoted(value)} has not the right form`, fix: isForId ? `write ${id}` : issue.message };
}

/** The id that a title or a badly written id would have. */
export const asId = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
