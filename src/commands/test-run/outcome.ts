/** How many tests of a step, or of all steps, ended how. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
}

/** One check that holds or does not. */
export const asOutcome = (holds: boolean): Outcome => ({
  passed: holds ? 1 : 0,
  failed: holds ? 0 : 1,
  skipped: 0,
});

/**
 * What a step counts for. A step that failed without a failed test (it crashed), and one that ran no test at
 * all (its pattern matched nothing), is one failure.
 * @param counted what the step reported; nothing when it reported nothing.
 * @param holds whether the step ended well.
 */
export function outcomeOf(counted: Outcome | undefined, holds: boolean): Outcome {
  const { passed, failed, skipped } = counted ?? { passed: 0, failed: 0, skipped: 0 };
  const silent = failed === 0 && (!holds || passed === 0);
  return { passed, failed: failed + (silent ? 1 : 0), skipped };
}

/** The sum of all steps. */
export function total(outcomes: readonly Outcome[]): Outcome {
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((all, one) => all + count(one), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
  };
}

/** `12 passed, 0 failed`, and `, 3 skipped` where some were. Those who read the end of a run rely on this form. */
export function inWords({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
