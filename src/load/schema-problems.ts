import type { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import type { FieldPath, ProblemKind } from '../model/records.ts';
import { description, keysOf, schemaAt } from './schema-at.ts';
import { notOneOf, tooShort, wrongForm, wrongKind, type WrongValue } from './wrong-value.ts';

/** What is wrong with one field. */
export interface FieldProblem extends WrongValue {
  kind: ProblemKind;
  path: FieldPath;
}

/** A value that did not fit its shape, and what is needed to speak of it. */
export interface Misfit {
  schema: z.core.$ZodType;
  value: unknown;
  /** A plain value as the author typed it. */
  typed: (path: FieldPath) => string | undefined;
}

/** Zod's issues in words for authors, with the value and the cure. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[], misfit: Misfit): FieldProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], misfit));
}

function problemsOf(issue: z.core.$ZodIssue, parent: FieldPath, misfit: Misfit): FieldProblem[] {
  const path = [...parent, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, misfit));
  const value = valueAt(misfit.value, path);
  if (value === undefined) return [missingKey(path, misfit)];
  if (path.length === 0 && value === null) return [emptyFile];
  if (issue.code === 'invalid_union') return union(issue, path, value, misfit);
  return [{ kind: 'wrong-type', path, ...wrong(issue, value, misfit.typed(path), path) }];
}

const emptyFile: FieldProblem = {
  kind: 'wrong-type',
  path: [],
  what: 'the file is empty',
  fix: 'write its keys; the README.md of the content folder has an example of each kind',
};

function wrong(
  issue: z.core.$ZodIssue,
  value: unknown,
  typed: string | undefined,
  path: FieldPath,
): WrongValue {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(value, typed, [issue.expected]);
    case 'invalid_value':
      return notOneOf(value, typed, issue.values.map(String));
    case 'too_small':
      return tooShort(value, issue);
    case 'invalid_format':
      return wrongForm(String(value), issue);
    case 'invalid_key': {
      const [inner] = issue.issues;
      const key = String(path.at(-1));
      return inner ? wrong(inner, key, undefined, path) : { what: issue.message, fix: 'mend the key' };
    }
    default:
      return { what: issue.message, fix: 'see any entry beside it for how it is written' };
  }
}

function unknownKey(path: FieldPath, key: string, { schema }: Misfit): FieldProblem {
  const valid = keysOf(schemaAt(schema, path));
  const meant = nearest(key, valid);
  const fix = meant ? `write ${meant}` : `valid here: ${valid.join(', ')}`;
  return { kind: 'unknown-key', path: [...path, key], what: `"${key}" is not a key here`, fix };
}

function missingKey(path: FieldPath, { schema }: Misfit): FieldProblem {
  const meaning = description(schemaAt(schema, path));
  const key = String(path.at(-1));
  return {
    kind: 'missing-key',
    path,
    what: `"${key}" is missing`,
    fix: `add \`${key}:\`${meaning ? ` (${meaning})` : ''}`,
  };
}

/** The branch that fits the kind of the value says what is wrong inside it; if none fits, all kinds are named. */
function union(
  { errors }: z.core.$ZodIssueInvalidUnion,
  path: FieldPath,
  value: unknown,
  misfit: Misfit,
): FieldProblem[] {
  const branch = errors.find((issues) => issues.every((issue) => !concernsKind(issue)));
  if (branch) return branch.flatMap((issue) => problemsOf(issue, path, misfit));
  const expected = errors.flatMap((issues) =>
    issues.map((issue) =>
      issue.code === 'invalid_type'
        ? issue.expected
        : issue.code === 'invalid_value'
          ? `"${issue.values.join('" or "')}"`
          : 'string',
    ),
  );
  return [{ kind: 'wrong-type', path, ...wrongKind(value, misfit.typed(path), [...new Set(expected)]) }];
}

const concernsKind = ({ code, path }: z.core.$ZodIssue): boolean =>
  path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');

function valueAt(value: unknown, path: FieldPath): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string | number, unknown>)[step];
  }
  return at;
}
