import retextEnglish from 'retext-english';
import { unified } from 'unified';
import type { ProseText } from '../../model/records.ts';

const parser = unified().use(retextEnglish).freeze();

/** The tree of a text: paragraphs, sentences, words. */
export type English = ReturnType<typeof parser.parse>;
type Node = English | English['children'][number];

/** A stretch of a text, with its place in the file. */
export interface Passage {
  text: string;
  /** Where it begins in the text around it. */
  start: number;
  line: number;
  column: number;
}

export interface Sentence extends Passage {
  words: string[];
}

const parsed = new WeakMap<ProseText, English>();

/** Parses a text once, however many rules look at it. */
export function english(prose: ProseText): English {
  const tree = parsed.get(prose) ?? parser.parse(prose.text);
  parsed.set(prose, tree);
  return tree;
}

/** The sentences of a text with their words; an abbreviation does not end one. */
export const sentencesOf = (prose: ProseText): Sentence[] =>
  all(english(prose), 'SentenceNode').map((sentence) => ({
    ...passage(prose, sentence),
    words: all(sentence, 'WordNode').map((word) => passage(prose, word).text),
  }));

/** What stands between two nodes, both included. A text in several lines keeps its lines. */
export function passage(prose: ProseText, first: Located, last = first): Passage {
  const start = first.position?.start.offset ?? 0;
  const below = prose.text.slice(0, start).split('\n').length - 1;
  const { line, column } = prose.position;
  return {
    text: prose.text.slice(start, last.position?.end.offset),
    start,
    line: line + below,
    column: below === 0 ? column : 1,
  };
}

type Located = Pick<Node, 'position'>;

function all(node: Node, type: string): Node[] {
  if (node.type === type) return [node];
  return 'children' in node ? node.children.flatMap((child) => all(child as Node, type)) : [];
}
