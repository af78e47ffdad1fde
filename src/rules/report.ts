import { permalinks } from '../model/permalinks.ts';
import type { Verdict } from './judge.ts';

const WIDTH = 100;
const INDENT = '    ';

/**
 * All verdicts for a terminal: by file, each with field, fault and cure, and where its rule is explained;
 * then a sum by rule. Lines keep to 100 columns as far as words allow.
 */
export function report(verdicts: readonly Verdict[]): string {
  const files = Map.groupBy(verdicts, ({ file }) => file);
  const parts = [...files.values()].map((ofFile) => ofFile.map(lines).join('\n'));
  return [...parts, sums(verdicts)].join('\n\n');
}

/** `12 problems in 3 files` */
export function count(verdicts: readonly Verdict[]): string {
  const files = new Set(verdicts.map(({ file }) => file)).size;
  return `${amount(verdicts.length, 'problem')} in ${amount(files, 'file')}`;
}

const amount = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

function lines({ file, line, field, what, fix, rule }: Verdict): string {
  const place = [`${file}:${line}`, field].filter((part) => part !== '').join('  ');
  return [
    wrap(`${place}  ${what}`, ''),
    wrap(`${fix ?? rule.fix}  \u2192 ${permalinks().rule(rule.name)}`, INDENT),
  ].join('\n');
}

/** Breaks a text at single spaces, the further lines indented; what has no space stays whole. */
function wrap(text: string, indent: string): string {
  const done: string[] = [];
  let current = indent;
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    const longer = current.trim() === '' ? current + word : `${current} ${word}`;
    if (longer.length > WIDTH && current.trim() !== '') {
      done.push(current);
      current = INDENT + word;
    } else {
      current = longer;
    }
  }
  return [...done, current].join('\n');
}

function sums(verdicts: readonly Verdict[]): string {
  const byRule = [...Map.groupBy(verdicts, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length);
  const widest = Math.max(...byRule.map(([{ name }]) => name.length), 0);
  return byRule
    .map(
      ([{ name, title }, found]) => `${String(found.length).padStart(5)}  ${name.padEnd(widest)}  ${title}`,
    )
    .join('\n');
}
