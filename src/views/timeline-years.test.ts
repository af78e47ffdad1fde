import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleCatalog } from '../model/sample.test-data.ts';
import { timelineYears } from './timeline-years.ts';

const shown = (...[years]: [Parameters<typeof timelineYears>[1]?]) =>
  timelineYears(sampleCatalog(), years).map(({ year, events }) => [year, ...events.map(({ id }) => id)]);

test('events stand by year, oldest first, whatever their ids', () => {
  assert.deepEqual(shown(), [
    ['2019', 'model-2019'],
    ['2021', 'keys-2021', 'functions-2021'],
  ]);
});

test('both years of a span belong to it, and an end may be open', () => {
  assert.deepEqual(shown({ from: 2020 }), [['2021', 'keys-2021', 'functions-2021']]);
  assert.deepEqual(shown({ from: 2019, to: 2019 }), [['2019', 'model-2019']]);
});

test('a date is as exact as it was written, and the source tells what it is', () => {
  const [, year] = timelineYears(sampleCatalog());
  const [event] = year?.events ?? [];
  assert.deepEqual(
    [event?.dateInWords, event?.source.label, event?.source.detail],
    ['January 2021', 'Nimbus page', 'read 20 November 2026'],
  );
});
