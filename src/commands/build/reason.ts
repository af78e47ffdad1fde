import { sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What Astro adds to some of its errors. */
interface Located {
  loc?: { file?: string; line?: number; column?: number };
  hint?: string;
}

/** Says in front of every message of ours, which is thrown in such a hook, that it was not expected. */
const HOOK_FAILED = /An unhandled error occurred while running the "astro:[\w:]+" hook$/;

/**
 * The reason of a failed build for a person: what is wrong, the place and a hint, without a stack.
 * @param error what the build threw; Astro's errors may know a file, a line and a hint.
 * @param logged what was logged as an error; it says the same with the address of the page, or more.
 */
export function reasonOf(error: unknown, logged: readonly string[]): string {
  const {
    message,
    loc,
    hint = '',
  }: Error & Located = error instanceof Error ? error : new Error(String(error));
  const withPage = logged.filter(
    (said) => (said.startsWith('[') || !said.includes(message)) && !HOOK_FAILED.test(said),
  );
  const known = withPage.some((said) => said.includes(message));
  const place = [loc?.file, loc?.line, loc?.column].filter((part) => part !== undefined).join(':');
  return [...withPage, known ? '' : message, place && `in ${place}`, hint && `hint: ${hint}`]
    .filter((part) => part !== '')
    .map(withoutStack)
    .join('\n');
}

/** A message without the stack and the colours that it may hold, and with paths as they are written in the project. */
export function withoutStack(message: string): string {
  return stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n')
    .replaceAll(`${process.cwd()}${sep}`, '');
}
