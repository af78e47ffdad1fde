import { z } from 'zod';
import type { Outcome } from './outcome.ts';

const unitCounts = z.object({
  passed: z.number(),
  failed: z.number(),
  cancelled: z.number(),
  skipped: z.number(),
  todo: z.number(),
});

const browserReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** The counts that `count-reporter.ts` wrote. @throws Error when it is something else. */
export function countsOfUnits(text: string): Outcome {
  const { passed, failed, cancelled, skipped, todo } = unitCounts.parse(JSON.parse(text));
  return { passed, failed: failed + cancelled, skipped: skipped + todo };
}

/** The counts in the JSON report of Playwright. @throws Error when it is something else. */
export function countsOfBrowser(text: string): Outcome {
  const { stats, errors } = browserReport.parse(JSON.parse(text));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}
