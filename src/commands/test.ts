/**
 * `npm test`: all that is checked, one step after the other, each to its end. The last line sums up every kind of
 * test: `N passed, M failed`. Exit 1 when one failed.
 */
import { mkdirSync } from 'node:fs';
import { print } from './print.ts';
import { asOutcome, inWords, total } from './test-run/outcome.ts';
import type { Outcome } from './test-run/outcome.ts';
import { RESULTS, siteExists, steps } from './test-run/steps.ts';
import type { Step } from './test-run/steps.ts';

interface Done {
  step: Step;
  outcome: Outcome;
  seconds: number;
}

function runStep(step: Step): Done {
  print(`\n== ${step.name} ==`);
  const start = performance.now();
  const outcome = step.needsSite === true && !siteExists() ? notRun() : step.run();
  return { step, outcome, seconds: (performance.now() - start) / 1000 };
}

function notRun(): Outcome {
  print('Not run: the build failed, so that there is no site.');
  return asOutcome(false);
}

mkdirSync(RESULTS, { recursive: true });
const done = steps.map(runStep);
const all = total(done.map(({ outcome }) => outcome));

print('\n== All steps ==');
for (const { step, outcome, seconds } of done) {
  print(`${step.name.padEnd(16)}${seconds.toFixed(1).padStart(7)} s   ${inWords(outcome)}`);
}
print('');
print(inWords(all));
process.exitCode = all.failed > 0 ? 1 : 0;
