import type { z } from 'zod';
import type { Entry, LoadProblem } from '../model/records.ts';
import { ambiguousWords } from './ambiguous-words.ts';
import { parseYaml, yamlPlaces, type YamlPlaces } from './parse-yaml.ts';
import { type FieldProblem, schemaProblems } from './schema-problems.ts';

/** What one YAML file came to. An entry may come with problems, as long as its shape is right. */
export interface EntryRead<Data> {
  entry?: Entry<Data>;
  problems: LoadProblem[];
}

/** A text of content/ and where it stands. */
export interface ContentText {
  id: string;
  /** Path as messages name it. */
  file: string;
  text: string;
  /** Lines of the file before the text: 1 for front matter. */
  lineOffset?: number;
}

/** Reads one entry from its YAML text and holds it against its shape. Never throws. */
export function readEntry<Data>(
  schema: z.ZodType<Data>,
  { id, file, text, lineOffset = 0 }: ContentText,
): EntryRead<Data> {
  const { value, faults } = parseYaml(text);
  if (faults.length > 0) {
    const problems = faults.map(({ position, what, fix }): LoadProblem => {
      const line = position.line + lineOffset;
      return { kind: 'yaml', file, line, column: position.column, field: '', what, fix };
    });
    return { problems };
  }
  const places = yamlPlaces(text, lineOffset);
  const found = schema.safeParse(value);
  const wrong = found.success
    ? unquotedWords(found.data, places)
    : schemaProblems(found.error.issues, {
        schema,
        value,
        typed: (path) => places.scalar(path)?.source,
      });
  const problems = wrong.map(({ kind, path, what, fix }): LoadProblem => {
    return { kind, file, ...places.position(path), field: path.join('.'), what, fix };
  });
  return found.success
    ? { entry: { id, file, data: found.data, position: places.position }, problems }
    : { problems };
}

function unquotedWords(data: unknown, places: YamlPlaces): FieldProblem[] {
  return ambiguousWords(data).flatMap((path) => {
    const scalar = places.scalar(path);
    if (scalar?.type !== 'PLAIN') return [];
    const word = String(scalar.value);
    const what = `is the word ${word}, which many programs take for yes or no`;
    return [{ kind: 'wrong-type' as const, path, what, fix: `put it in quotes: "${word}"` }];
  });
}
