import { findingAt } from './finding-at.ts';
import type { Rule } from './rule.ts';
import { writtenCells } from './written-cells.ts';

export const unsureSaysWhy: Rule = {
  name: 'unsure-says-why',
  title: 'What is called unsure says why',
  meaning: 'A cell with `confidence: unsure` has a `note` with the reason.',
  why: 'A doubt helps only those who know what it is about: sources that differ, or that are silent.',
  fix: 'Add `note:` with one sentence on what is in doubt.',
  *check(content) {
    for (const { entry, cell, path } of writtenCells(content)) {
      if (cell.confidence === 'unsure' && !cell.note) {
        yield findingAt(entry, [...path, 'confidence'], 'is unsure, but no note says why');
      }
    }
  },
};
