import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from '../../site/environment.ts';
import { asOutcome, outcomeOf } from './outcome.ts';
import type { Outcome } from './outcome.ts';
import { countsOfBrowser, countsOfUnits } from './read-counts.ts';

/** Where the steps leave their reports. */
export const RESULTS = 'test-results';
const UNIT_REPORT = join(RESULTS, 'unit.json');
const BROWSER_REPORT = join(RESULTS, 'browser.json');

/** One part of `npm test`. */
export interface Step {
  name: string;
  /** Reads the built site, so that it cannot run without one. */
  needsSite?: boolean;
  run: () => Outcome;
}

const cli = (...path: string[]) => join('node_modules', ...path);
const command = (file: string) => join('src', 'commands', file);

/** All steps, the quickest answers first. */
export const steps: readonly Step[] = [
  check('Data rules', command('check-data.ts')),
  check('Types', cli('astro', 'bin', 'astro.mjs'), 'check', '--minimumFailingSeverity', 'warning'),
  check('Linter', cli('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'),
  check('Format', cli('prettier', 'bin', 'prettier.cjs'), '.', '--check', '--log-level', 'warn'),
  { name: 'Unit tests', run: unitTests },
  check('Build', command('build.ts'), '--strict'),
  onSite(check('Links', command('check-links.ts'))),
  onSite({ name: 'Browser tests', run: browserTests }),
  onSite(check('Budgets', command('budgets.ts'))),
];

/**
 * Whether there is a built site to look at. A build first takes the old site away and ends with a whole one or
 * none; a build that fails because of warnings leaves one.
 */
export function siteExists(): boolean {
  try {
    return existsSync(builtSite().outDir);
  } catch {
    return false;
  }
}

function check(name: string, ...args: string[]): Step {
  return { name, run: () => asOutcome(node(args)) };
}

function onSite(step: Step): Step {
  return { ...step, needsSite: true };
}

function unitTests(): Outcome {
  const reporters = [
    ['spec', 'stdout'],
    [`./${command('count-reporter.ts')}`, UNIT_REPORT],
  ].flatMap(([reporter, to]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${to}`]);
  return counted(UNIT_REPORT, countsOfUnits, ['--test', ...reporters, 'src/**/*.test.ts']);
}

function browserTests(): Outcome {
  return counted(BROWSER_REPORT, countsOfBrowser, [
    cli('@playwright', 'test', 'cli.js'),
    'test',
    '-c',
    'e2e',
  ]);
}

/** Runs a step that writes how many tests it ran. */
function counted(report: string, read: (text: string) => Outcome, args: string[]): Outcome {
  rmSync(report, { force: true });
  const holds = node(args);
  return outcomeOf(reportOf(report, read), holds);
}

function reportOf(report: string, read: (text: string) => Outcome): Outcome | undefined {
  try {
    return read(readFileSync(report, 'utf8'));
  } catch {
    // It wrote none, or half of one: it crashed, and that is counted.
    return undefined;
  }
}

/** This Node, not the one in the path: the commands are TypeScript, and no shell differs between systems. */
function node(args: string[]): boolean {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  return spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}
