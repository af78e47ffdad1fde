import { type Document, isScalar, LineCounter, type Scalar, visit, type YAMLError } from 'yaml';
import type { Position } from '../model/records.ts';

/** What is wrong with a YAML text, where, and how to mend it. */
export interface YamlFault {
  position: Position;
  what: string;
  fix: string;
}

/** After so many lines with errors the rest is mostly an echo of the first. */
const MOST_FAULTS = 5;

const quote = 'put the text in quotes, or on the next line after `>-`';

/** The parser's codes in the words of somebody who writes text, not YAML. */
const words: Partial<Record<YAMLError['code'], { what: string; fix: string }>> = {
  TAB_AS_INDENT: { what: 'is indented with a tab', fix: 'use spaces, two for each level' },
  BLOCK_AS_IMPLICIT_KEY: { what: 'has a second `: ` in one line', fix: quote },
  BAD_SCALAR_START: { what: 'begins with a sign that YAML keeps for itself', fix: quote },
  BAD_ALIAS: { what: 'begins with `*` or `&`, which YAML keeps for itself', fix: quote },
  MISSING_CHAR: {
    what: 'lacks a closing quote or bracket',
    fix: 'close it; a quote inside ' + "'…'" + ' is written twice',
  },
  BAD_INDENT: { what: 'is indented unlike its neighbours', fix: 'let keys of one level begin in one column' },
  MULTIPLE_DOCS: {
    what: 'begins a second document with `---`',
    fix: 'one file holds one entry: cut it in two',
  },
  RESOURCE_EXHAUSTION: { what: 'is nested too deeply', fix: 'no entry needs more than six levels' },
  TAG_RESOLVE_FAILED: { what: 'begins with `!`, which YAML keeps for itself', fix: quote },
  NON_STRING_KEY: { what: 'has a list or a map as its key', fix: 'a key is one word or id before the colon' },
};

/**
 * All faults of a parsed document, sorted by line: the parser's own, and what it lets pass but an author cannot
 * have meant: duplicate keys (it takes the last), aliases and tags.
 */
export function yamlFaults(document: Document.Parsed, text: string): YamlFault[] {
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    offset: error.pos[0],
    ...(words[error.code] ?? { what: error.message, fix: 'see any entry beside it for how it is written' }),
  }));
  if (faults.length === 0) faults.push(...refused(document, text));
  return faults.length === 0 ? [] : inWords(faults, text);
}

interface FaultAt {
  offset: number;
  what: string;
  fix: string;
}

function inWords(faults: FaultAt[], text: string): YamlFault[] {
  const lines = lineCounter(text);
  const byLine = new Map<number, YamlFault>();
  for (const { offset, what, fix } of faults.sort((a, b) => a.offset - b.offset)) {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    if (!byLine.has(line)) byLine.set(line, { position: { line, column: col }, what, fix });
  }
  return [...byLine.values()].slice(0, MOST_FAULTS);
}

function refused(document: Document.Parsed, text: string): FaultAt[] {
  const faults: FaultAt[] = [];
  visit(document, {
    Alias: (_, { range, source }) => {
      faults.push({
        offset: range?.[0] ?? 0,
        what: `\`*${source}\` repeats another value`,
        fix: 'write the value out',
      });
    },
    Node: (_, { range, tag }) => {
      if (tag) faults.push({ offset: range?.[0] ?? 0, what: `has the tag \`${tag}\``, fix: quote });
    },
    Map: (_, { items }) => {
      const first = new Map<string, Scalar>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const before = first.get(name);
        if (before) faults.push(duplicate(name, key, before, text));
        else first.set(name, key);
      }
    },
  });
  return faults;
}

function duplicate(name: string, key: Scalar, before: Scalar, text: string): FaultAt {
  const { line } = lineCounter(text).linePos(before.range?.[0] ?? 0);
  return {
    offset: key.range?.[0] ?? 0,
    what: `has the key "${name}" a second time; the first is in line ${line}`,
    fix: 'keep one of the two',
  };
}

/** Turns offsets in a text into lines and columns. */
export function lineCounter(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) counter.addNewLine(at + 1);
  return counter;
}
