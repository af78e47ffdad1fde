import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Verdict } from './judge.ts';
import { latestDate } from './latest-date.ts';
import { count, report } from './report.ts';
import type { Rule } from './rule.ts';

const rule = (name: string, title: string): Rule => ({
  name,
  title,
  meaning: 'M.',
  why: 'W.',
  fix: 'Do as the others do.',
  check: () => [],
});
const wrong = rule('wrong-type', 'Values are right');
const names = rule('names', 'Names differ');

const verdicts: Verdict[] = [
  {
    rule: wrong,
    file: 'content/a.yaml',
    line: 14,
    column: 3,
    field: 'cells.x.owner',
    what: '"me" is wrong',
    fix: 'write you',
  },
  { rule: names, file: 'content/a.yaml', line: 20, column: 1, field: '', what: 'is like b' },
  {
    rule: wrong,
    file: 'content/b.yaml',
    line: 1,
    column: 1,
    field: 'title',
    what: 'is empty',
    fix: 'write one',
  },
];

test('a report names place, field, fault, cure and rule of each problem, and sums up by rule', () => {
  assert.equal(
    report(verdicts),
    `content/a.yaml:14  cells.x.owner  "me" is wrong
    write you  → /about/rules/#wrong-type
content/a.yaml:20  is like b
    Do as the others do.  → /about/rules/#names

content/b.yaml:1  title  is empty
    write one  → /about/rules/#wrong-type

    2  wrong-type  Values are right
    1  names       Names differ`,
  );
  assert.equal(count(verdicts), '3 problems in 2 files');
});

test('long texts are broken at spaces before column 100, and lose nothing', () => {
  const what = 'is a text that goes on and on '.repeat(9).trim();
  const [long] = verdicts.map((verdict) => ({ ...verdict, what }));
  const text = report(long ? [long] : []);
  assert.ok(text.split('\n').every((line) => line.length <= 100));
  assert.ok(text.replace(/\n +/g, ' ').includes(what));
});

test('the latest date is the one where the day begins first', () => {
  assert.equal(latestDate(new Date('2026-11-24T09:59:00Z')), '2026-11-24');
  assert.equal(latestDate(new Date('2026-11-24T10:01:00Z')), '2026-11-25');
});
