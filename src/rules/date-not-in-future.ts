import { findingAt } from './finding-at.ts';
import { givenDates } from './given-dates.ts';
import type { Rule } from './rule.ts';

export const dateNotInFuture: Rule = {
  name: 'date-not-in-future',
  title: 'What has happened lies in the past',
  meaning:
    'No date is later than today, save the date of a service that is ending or will be closed to new customers.',
  why: 'Nobody has read a page tomorrow; a date ahead is a slip of the keys.',
  fix: 'Correct the date.',
  *check(content, today) {
    for (const { entry, path, date, mayBeAhead } of givenDates(content)) {
      if (!mayBeAhead && date > today.slice(0, date.length)) {
        yield findingAt(entry, path, `"${date}" is later than today`);
      }
    }
  },
};
