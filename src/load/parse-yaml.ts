import { type Document, isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml';
import type { FieldPath, Position } from '../model/records.ts';
import { lineCounter, yamlFaults, type YamlFault } from './yaml-faults.ts';

/**
 * Keys stay what the author wrote (`1.10` is not 1.1). The parser's own search for duplicate keys compares each
 * key with each other, so that one large map would take seconds: yaml-faults.ts does it in one pass.
 */
const options = { stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;

/** The value of a YAML text (YAML 1.2, core schema), or its faults. Never throws. */
export function parseYaml(text: string): { value: unknown; faults: YamlFault[] } {
  try {
    const document = parseDocument(text, options);
    const faults = yamlFaults(document, text);
    return { value: faults.length === 0 ? document.toJS() : undefined, faults };
  } catch (error) {
    const what = error instanceof RangeError ? 'is nested too deeply' : String(error);
    return {
      value: undefined,
      faults: [{ position: { line: 1, column: 1 }, what, fix: 'no entry needs more than six levels' }],
    };
  }
}

/** Finds fields in a YAML text again, by their path. */
export interface YamlPlaces {
  /** Where a field begins: its key, or the item of a list; for a field left out, its nearest parent. */
  position: (path: FieldPath) => Position;
  /** A plain or quoted value as the author typed it. */
  scalar: (path: FieldPath) => Scalar | undefined;
}

/**
 * Places in a valid YAML text. The text is parsed a second time, when somebody first asks: most files have no
 * problem, and keeping what the parser knows of them would cost more memory than the content itself.
 * @param lineOffset lines before the text in its file
 */
export function yamlPlaces(text: string, lineOffset = 0): YamlPlaces {
  let made: { document: Document; lines: ReturnType<typeof lineCounter> } | undefined;
  const parsed = () => (made ??= { document: parseDocument(text, options), lines: lineCounter(text) });
  return {
    position(path) {
      const { document, lines } = parsed();
      const { line, col } = lines.linePos(descend(document, path).offset);
      return { line: line + lineOffset, column: col };
    },
    scalar(path) {
      const { node, depth } = descend(parsed().document, path);
      return isScalar(node) && depth === path.length ? node : undefined;
    },
  };
}

/** Goes as deep along a path as the document does. */
function descend(document: Document, path: FieldPath): { node: unknown; offset: number; depth: number } {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!isScalar(pair?.key)) return { node, offset, depth };
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number' && node.items[step] !== undefined) {
      const item = node.items[step];
      offset = isMap(item) || isSeq(item) || isScalar(item) ? (item.range?.[0] ?? offset) : offset;
      node = item;
    } else {
      return { node, offset, depth };
    }
  }
  return { node, offset, depth: path.length };
}
