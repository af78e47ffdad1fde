import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Allowed, importTable } from './import-table.test-data.ts';
import { type Import, importsOf, sourceFiles } from './imports.test-data.ts';

const files = sourceFiles();
const isTest = (file: string) => /\.test(-data)?\.ts$/.test(file);
const within = (path: string, place: string) => path === place || path.startsWith(`${place}/`);

function ruleFor(file: string): [key: string, allowed: Allowed] {
  const fitting = Object.entries(importTable).filter(([key]) => within(file, key));
  const longest = fitting.sort(([one], [other]) => other.length - one.length)[0];
  assert.ok(longest, `src/${file}: this folder is not in src/import-table.test-data.ts`);
  return longest;
}

/** A file may always import its own folder, but for the parts that have a rule of their own. */
function isAtHome(file: string, key: string, wanted: string): boolean {
  const own = file.split('/')[0] ?? file;
  return within(wanted, importTable[key] === importTable[own] ? own : key);
}

/** What of a rule allows an import, as the table writes it; nothing where it is not allowed. */
function permissionsFor(
  { from = [], types = [], packages = [] }: Allowed,
  { file, written, typeOnly }: Import,
): string[] {
  if (file === undefined)
    return packages.filter((name) =>
      name.endsWith('*') ? written.startsWith(name.slice(0, -1)) : written === name,
    );
  return [...from, ...(typeOnly ? types : [])].filter((place) => within(file, place));
}

function sentence(key: string, { from = [], types = [], packages = [] }: Allowed): string {
  const parts = [
    ...from,
    ...types.map((place) => `types of ${place} (import type)`),
    ...packages.map((name) => `package ${name}`),
  ];
  return `${key} may import: ${parts.join(', ') || 'nothing but itself'}`;
}

/** Imports of the program that leave their own folder, each with the rule for it and what of it allows them. */
const crossings = files
  .filter((file) => !isTest(file))
  .flatMap((file) => {
    const [key, allowed] = ruleFor(file);
    return importsOf(file)
      .filter((wanted) => wanted.file === undefined || !isAtHome(file, key, wanted.file))
      .map((wanted) => ({ file, key, allowed, wanted, by: permissionsFor(allowed, wanted) }));
  });

test('every file imports only what its folder may', () => {
  const broken = crossings
    .filter(({ by }) => by.length === 0)
    .map(
      ({ file, key, allowed, wanted: { line, written } }) =>
        `src/${file}:${line} imports ${written}\n    ${sentence(key, allowed)}`,
    );
  assert.ok(broken.length === 0, `\n${broken.join('\n')}`);
});

test('the table allows nothing that nobody needs', () => {
  const needed = new Set(crossings.flatMap(({ key, by }) => by.map((place) => `${key}: ${place}`)));
  const idle = Object.entries(importTable).flatMap(([key, { from = [], types = [], packages = [] }]) =>
    [...from, ...types, ...packages].map((place) => `${key}: ${place}`).filter((line) => !needed.has(line)),
  );
  assert.deepEqual(idle, [], 'take these permissions out of src/import-table.test-data.ts');
});

test('data of tests is imported by tests alone', () => {
  const broken = files
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ file: target }) => target !== undefined && isTest(target))
        .map(({ written, line }) => `src/${file}:${line} imports ${written}`),
    );
  assert.deepEqual(broken, []);
});

test('no file leads back to itself', () => {
  const finished = new Set<string>();
  const circleFrom = (file: string, way: string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (finished.has(file)) return undefined;
    for (const { file: next } of importsOf(file)) {
      const circle =
        next !== undefined && files.includes(next) ? circleFrom(next, [...way, file]) : undefined;
      if (circle !== undefined) return circle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of files) assert.equal(circleFrom(file, [])?.join(' -> '), undefined);
});

test('the table names no place that is gone', () => {
  const places = Object.entries(importTable).flatMap(([key, { from = [], types = [] }]) => [
    key,
    ...from,
    ...types,
  ]);
  assert.deepEqual(
    [...new Set(places)].filter((place) => !existsSync(join(import.meta.dirname, place))),
    [],
  );
});
