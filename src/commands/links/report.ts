import type { LinkProblem } from './check-links.ts';

/** So many pages are named for one fault: a broken link in the frame of the site is on all of them. */
const SHOWN = 3;

/** Writes problems for a person: a fault once, with the first places where it stands. */
export function reportProblems(problems: readonly LinkProblem[]): string[] {
  const byFault = Map.groupBy(problems, ({ message }) => message);
  return [...byFault].flatMap(([message, places]) => [
    message,
    ...places.slice(0, SHOWN).map(({ page, line }) => `    ${page}:${line}`),
    ...(places.length > SHOWN ? [`    and in ${places.length - SHOWN} more places`] : []),
  ]);
}
