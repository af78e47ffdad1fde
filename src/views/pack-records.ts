import type { ControlClass } from '../model/vocabulary.ts';
import type { SearchKind, SearchRecord } from './search-record.ts';
import { cellRecords } from './cell-records.ts';
import { lettersOf, ownersOf } from './owner-letters.ts';

/**
 * Records as columns, which a transfer packs far better than rows. Neighbours with the same kind, `of`
 * or scheme are counted; owners and classes are a letter each; cells are left out and made again.
 */
export interface PackedRecords {
  kinds: [SearchKind, number][];
  ofs: [string, number][];
  schemes: [string, number][];
  ids: string[];
  titles: string[];
  /** Names and other ids of a record, one a line. */
  names: string[];
  otherIds: string[];
  texts: string[];
  marks: string[];
}

const classLetters: Record<ControlClass, string> = { inherited: 'i', shared: 's', 'customer-specific': 'c' };

/** Kinds whose own id is the first of the ids by which they are found. */
const foundById: readonly SearchKind[] = ['control', 'requirement', 'check'];

/** The same records always give the same bytes. */
export function packRecords(records: readonly SearchRecord[]): PackedRecords {
  const sent = records.filter(({ kind }) => kind !== 'cell');
  return {
    kinds: counted(sent.map(({ kind }) => kind)),
    ofs: counted(sent.map(({ of = '' }) => of)),
    schemes: counted(sent.map(({ scheme = '' }) => scheme)),
    ids: sent.map(({ id }) => id),
    titles: sent.map(({ title }) => title),
    names: sent.map(({ names }) => names.join('\n')),
    otherIds: sent.map(({ kind, ids }) => (foundById.includes(kind) ? ids.slice(1) : ids).join('\n')),
    texts: sent.map(({ text }) => text),
    marks: sent.map(
      ({ owners = [], classes = [] }) =>
        lettersOf(owners) + classes.map((name) => classLetters[name]).join(''),
    ),
  };
}

/** The records that were packed, cells at the end. */
export function unpackRecords(packed: PackedRecords): SearchRecord[] {
  const kinds = spread(packed.kinds);
  const ofs = spread(packed.ofs);
  const schemes = spread(packed.schemes);
  const records = packed.ids.map((id, index): SearchRecord => {
    const kind = kinds[index] ?? 'page';
    const marks = packed.marks[index] ?? '';
    const others = lines(packed.otherIds[index]);
    return {
      kind,
      id,
      title: packed.titles[index] ?? '',
      names: lines(packed.names[index]),
      ids: foundById.includes(kind) ? [id, ...others] : others,
      text: packed.texts[index] ?? '',
      ...(ofs[index] && { of: ofs[index] }),
      ...(schemes[index] && { scheme: schemes[index] }),
      ...(kind === 'service' && { owners: ownersOf(marks) }),
      ...(foundById.includes(kind) && { classes: [...marks].map((letter) => keyOf(classLetters, letter)) }),
    };
  });
  const ofKind = (wanted: SearchKind) => records.filter(({ kind }) => kind === wanted);
  return [...records, ...cellRecords(ofKind('service'), ofKind('layer'))];
}

/** `a a b` as `a 2, b 1`. */
function counted<Value>(values: readonly Value[]): [Value, number][] {
  const runs: [Value, number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last?.[0] === value) last[1] += 1;
    else runs.push([value, 1]);
  }
  return runs;
}

const spread = <Value>(runs: readonly [Value, number][]): Value[] =>
  runs.flatMap(([value, count]) => Array.from({ length: count }, () => value));

const lines = (text = ''): string[] => (text === '' ? [] : text.split('\n'));

function keyOf<Key extends string>(letters: Record<Key, string>, letter: string): Key {
  const found = (Object.keys(letters) as Key[]).find((key) => letters[key] === letter);
  if (!found) throw new Error(`The search records hold the unknown mark "${letter}". Reload the page.`);
  return found;
}
