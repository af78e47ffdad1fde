import { type MdastNode, mdxToMdast } from 'satteri';
import type { LoadProblem, Position, Prose, ProsePiece, ProseText } from '../model/records.ts';
import { frontMatterSchema } from '../schema/prose.ts';
import { type ContentText, readEntry } from './read-entry.ts';

const COMMENT = /^\s*(?:\/\*[^]*\*\/\s*)?$/;

type Attributes = Extract<MdastNode, { type: 'mdxJsxTextElement' }>['attributes'];

/** What one MDX file came to. */
export interface ProseRead {
  prose?: Prose;
  problems: LoadProblem[];
}

/**
 * Reads one page of prose with the parser that later builds it.
 * @param page `id` is its slug
 */
export function readProse({ id: slug, file, text }: ContentText): ProseRead {
  try {
    const tree = mdxToMdast(text);
    const prose: Prose = {
      file,
      slug,
      pieces: [],
      links: [],
      headings: [],
      paragraphs: [],
      fences: [],
      code: [],
    };
    const { texts, problems } = frontMatter(tree, file);
    prose.paragraphs.push(...texts);
    for (const node of nodesOf(tree)) collect(node, prose);
    return { prose, problems };
  } catch (error) {
    return { problems: [syntaxProblem(error, file)] };
  }
}

function* nodesOf(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

function collect(node: MdastNode, prose: Prose): void {
  const position = begin(node);
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const piece = { name: node.name ?? '', attributes: attributesOf(node.attributes), position };
      if (piece.name === 'a') prose.links.push({ url: piece.attributes['href'] ?? '', position, jsx: true });
      else if (piece.name) prose.pieces.push(piece);
      break;
    }
    case 'link':
    case 'definition':
      prose.links.push({ url: node.url, position, jsx: false });
      break;
    case 'heading':
      prose.headings.push({ text: wordsOf(node), depth: node.depth, position });
      break;
    case 'paragraph':
    case 'tableCell':
      prose.paragraphs.push({ text: sentencesIn(node), position });
      break;
    case 'code':
      prose.fences.push({ language: node.lang ?? '', meta: node.meta ?? '', text: node.value, position });
      break;
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (!COMMENT.test(node.value)) prose.code.push({ text: node.value, position });
      break;
  }
}

/** A spread, `{...all}`, bears its code as name. */
function attributesOf(attributes: Attributes): ProsePiece['attributes'] {
  return Object.fromEntries(
    attributes.map((attribute) => {
      if (attribute.type === 'mdxJsxExpressionAttribute') return [`{${attribute.value}}`, undefined];
      const { name, value } = attribute;
      return [name, typeof value === 'object' && value !== null ? undefined : (value ?? '')];
    }),
  );
}

function wordsOf(node: MdastNode): string {
  return [...nodesOf(node)]
    .map((inner) => (inner.type === 'text' || inner.type === 'inlineCode' ? inner.value : ''))
    .join('');
}

/** The words of a paragraph. What a reader sees and a linter of words cannot judge, code or a number, is a 0. */
function sentencesIn(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'inlineCode') return '0';
  if (node.type === 'break') return '\n';
  const words = 'children' in node ? node.children.map(sentencesIn).join('') : '';
  return words || (node.type === 'mdxJsxTextElement' ? '0' : '');
}

const begin = (node: MdastNode): Position => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** What is wrong with the head of a file, and the words in it that a reader sees. */
function frontMatter(tree: MdastNode, file: string): { texts: ProseText[]; problems: LoadProblem[] } {
  const [head] = 'children' in tree ? tree.children : [];
  if (head?.type === 'yaml') {
    const text = { id: file, file, text: head.value, lineOffset: 1 };
    const { entry, problems } = readEntry(frontMatterSchema, text);
    const texts = (['title', 'description'] as const).flatMap((key) =>
      entry ? [{ text: entry.data[key], position: entry.position([key]) }] : [],
    );
    return { texts, problems };
  }
  const fix = 'begin the file with --- , `title: …`, `description: …` and --- , each on a line';
  const what = 'has no front matter';
  return {
    texts: [],
    problems: [{ kind: 'missing-key', file, line: 1, column: 1, field: 'title', what, fix }],
  };
}

/** The parser's message is `line:column: sentence (code)`. */
function syntaxProblem(error: unknown, file: string): LoadProblem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', sentence = message] =
    /^(\d+):(\d+): (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
  return { kind: 'mdx', file, line: Number(line), column: Number(column), field: '', what: sentence };
}
