import { findingAt } from './finding-at.ts';
import { givenDates } from './given-dates.ts';
import type { Rule } from './rule.ts';

export const realDate: Rule = {
  name: 'real-date',
  title: 'A date is in the calendar',
  meaning: 'Months run from 01 to 12, and a month has the days that it has in that year.',
  why: 'A slip of the keys makes a source seem older or younger than it is.',
  fix: 'Correct the date.',
  example: { wrong: 'checked: 2026-02-30', right: 'checked: 2026-02-28' },
  *check(content) {
    for (const { entry, path, date } of givenDates(content)) {
      if (!isReal(date)) yield findingAt(entry, path, `"${date}" is not in the calendar`);
    }
  },
};

/** A day that does not exist comes back from Date as another one, or not at all. */
function isReal(date: string): boolean {
  const day = `${date}-01-01`.slice(0, 'yyyy-mm-dd'.length);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
