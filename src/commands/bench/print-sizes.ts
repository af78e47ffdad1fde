import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { compressed } from '../budgets/weigh-site.ts';
import { builtFiles } from '../built-files.ts';
import { print } from '../print.ts';

/** So many of the largest pages are named. */
const LARGEST = 5;

interface Size {
  file: string;
  raw: number;
  gz: number;
}

/** Prints the bytes of a built folder by kind of file, raw and compressed, and its largest pages. */
export function printSizes(folder: string): void {
  const sizes = builtFiles(folder).map((file): Size => {
    const content = readFileSync(join(folder, file));
    return { file, raw: content.length, gz: compressed(content) };
  });
  print(row('Files', 'number', 'raw', 'gzip -9'));
  for (const [kind, some] of Map.groupBy(sizes, ({ file }) => extname(file) || 'other')) printSum(kind, some);
  printSum('all', sizes);

  print(`\n${row('Largest pages', '', 'raw', 'gzip -9')}`);
  const pages = sizes.filter(({ file }) => file.endsWith('.html')).sort((one, other) => other.raw - one.raw);
  for (const { file, raw, gz } of pages.slice(0, LARGEST))
    print(row(file, '', kilobytes(raw), kilobytes(gz)));
}

function printSum(kind: string, sizes: readonly Size[]): void {
  const sum = (value: (size: Size) => number) => sizes.reduce((all, size) => all + value(size), 0);
  print(row(kind, String(sizes.length), kilobytes(sum(({ raw }) => raw)), kilobytes(sum(({ gz }) => gz))));
}

const row = (name: string, count: string, raw: string, gz: string) =>
  name.padEnd(40) + count.padStart(8) + raw.padStart(14) + gz.padStart(14);

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024).toLocaleString('en')} KB`;
