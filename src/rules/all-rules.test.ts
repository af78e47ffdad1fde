import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../load/from-files.ts';
import { allRules } from './all-rules.ts';
import { changed, type Texts, withFolder } from './content-folder.test-data.ts';
import { judge, type Verdict } from './judge.ts';
import { rowsOfCells } from './rows/cells.test-data.ts';
import { rowsOfControls } from './rows/controls.test-data.ts';
import { rowsOfFiles } from './rows/files.test-data.ts';
import { rowsOfProse } from './rows/prose.test-data.ts';
import type { RuleRow } from './rows/rule-row.test-data.ts';
import { rowsOfQuestions } from './rows/questions.test-data.ts';
import { rowsOfSources } from './rows/sources.test-data.ts';
import { rowsOfWords } from './rows/words.test-data.ts';
import { validContent } from './valid-content.test-data.ts';

const rows = [
  ...rowsOfFiles,
  ...rowsOfCells,
  ...rowsOfSources,
  ...rowsOfControls,
  ...rowsOfQuestions,
  ...rowsOfProse,
  ...rowsOfWords,
];

/** What the rules find in texts on disk, with file names below the content folder. */
const verdictsOn = (texts: Texts): Verdict[] =>
  withFolder(texts, (folder) =>
    judge(readContent(folder), '2026-11-24').map((verdict) => ({
      ...verdict,
      file: verdict.file.slice(folder.length + 1),
    })),
  );

const broken = ({ file, from, to, text, also, without }: RuleRow): Texts => {
  const texts: Record<string, string> = { ...validContent, ...also };
  if (without) delete texts[without];
  if (from !== undefined && to !== undefined) return changed(texts, file, from, to);
  return text === undefined ? texts : { ...texts, [file]: text };
};

test('valid content breaks no rule', () => {
  assert.deepEqual(verdictsOn(validContent), []);
});

test('every rule has a row that breaks it, and every row a rule', () => {
  const names = allRules.map(({ name }) => name);
  assert.deepEqual(new Set(rows.map(({ rule }) => rule)), new Set(names));
  assert.equal(new Set(names).size, names.length);
});

for (const row of rows) {
  test(`${row.rule}: ${row.broken}`, () => {
    const texts = broken(row);
    const verdicts = verdictsOn(texts);
    const [found] = verdicts;
    assert.ok(found, 'nothing was found');
    assert.deepEqual(
      verdicts.map(({ rule, file, what }) => [rule.name, file, what]),
      [[row.rule, row.file, found.what]],
    );
    assert.ok(found.what.includes(row.says), `says: ${found.what}`);
    assert.equal(found.field, row.field ?? '');
    assert.equal(
      (texts[row.file] ?? '').split('\n')[found.line - 1]?.trim() ?? '',
      row.at ?? firstLine(texts, row),
    );
    if (row.cure) assert.ok(found.fix?.includes(row.cure), `cure: ${found.fix}`);
  });
}

const firstLine = (texts: Texts, { file }: RuleRow): string => texts[file]?.split('\n')[0]?.trim() ?? '';
