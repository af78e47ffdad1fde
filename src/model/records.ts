import type { Case } from '../schema/case.ts';
import type { Comparison } from '../schema/comparison.ts';
import type { Control } from '../schema/control.ts';
import type { Crosswalk } from '../schema/crosswalk.ts';
import type { Family } from '../schema/family.ts';
import type { Framework } from '../schema/framework.ts';
import type { Layer } from '../schema/layer.ts';
import type { Misconception } from '../schema/misconception.ts';
import type { Provider } from '../schema/provider.ts';
import type { Question } from '../schema/question.ts';
import type { ServiceModel } from '../schema/service-model.ts';
import type { Service } from '../schema/service.ts';
import type { Site } from '../schema/site.ts';
import type { Term } from '../schema/term.ts';
import type { TimelineEvent } from '../schema/timeline.ts';
import type { Wording } from '../schema/wording.ts';

/** Folder of content/ : what one of its files says. */
export interface NounData {
  layers: Layer;
  'service-models': ServiceModel;
  services: Service;
  families: Family;
  controls: Control;
  frameworks: Framework;
  crosswalks: Crosswalk;
  comparisons: Comparison;
  cases: Case;
  misconceptions: Misconception;
  glossary: Term;
  providers: Provider;
  questions: Question;
  wordings: Wording;
  timeline: TimelineEvent;
}
export type Noun = keyof NounData;

/** Keys and list positions that lead from the top of a file to one value. */
export type FieldPath = readonly (string | number)[];

/** Line and column, both counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** One valid file of content/. */
export interface Entry<Data> {
  id: string;
  /** Its path as messages name it, with `/`: `content/services/x.yaml`. */
  file: string;
  data: Data;
  /** Where the field at `path` begins: its key, or the item of a list; for a field left out, its nearest parent. */
  position: (path: FieldPath) => Position;
}

/** What can keep a file, or a part of it, from being read. Each kind is explained by the rule of its name. */
export type ProblemKind =
  | 'unreadable'
  | 'yaml'
  | 'unknown-key'
  | 'wrong-type'
  | 'missing-key'
  | 'file-name'
  | 'unknown-folder'
  | 'markdown-file'
  | 'mdx';

/** Something that kept a file, or a part of it, from being read. */
export interface LoadProblem extends Position {
  kind: ProblemKind;
  file: string;
  /** Dotted path of the field, empty for the file as a whole. */
  field: string;
  what: string;
  /** The cure, where it says more than the rule does. */
  fix?: string | undefined;
}

/** A live piece or HTML element in prose. */
export interface ProsePiece {
  name: string;
  /** Attributes with their text; undefined for one that is code in braces. */
  attributes: Record<string, string | undefined>;
  position: Position;
}

/** Words of prose without markup, and where they begin. */
export interface ProseText {
  text: string;
  position: Position;
}

/** What the rules need to know of one MDX file. Lines count the front matter. */
export interface Prose {
  file: string;
  /** `start/how-to-read-a-cell`: its address without slashes at the ends; empty for the home page. */
  slug: string;
  pieces: ProsePiece[];
  /** `jsx`: written as an element, `<a href>`, and not as Markdown. */
  links: { url: string; position: Position; jsx: boolean }[];
  headings: (ProseText & { depth: number })[];
  /** Title and description, paragraphs, items of lists and cells of tables; code and pieces without words are a figure. */
  paragraphs: ProseText[];
  /** `meta`: what follows the language in the first line of the fence. */
  fences: { language: string; meta: string; text: string; position: Position }[];
  /** Imports, exports and expressions in braces; comments are none of them. */
  code: { text: string; position: Position }[];
}

/** Everything an author wrote, as far as it could be read, and what could not. */
export interface Content {
  /** The folder as messages name it: `content`. */
  folder: string;
  /** How many files an author wrote there. */
  fileCount: number;
  site?: Entry<Site>;
  entries: { [N in Noun]: Entry<NounData[N]>[] };
  /** Ids of all entries, also of those that could not be read: a reference to them is not wrong. */
  ids: { [N in Noun]: Set<string> };
  prose: Prose[];
  /** Slugs of all prose, also of that which could not be read. */
  slugs: Set<string>;
  problems: LoadProblem[];
}

/** The entries without their places: what a Catalog is made of. */
export type Records = { [N in Noun]: { id: string; data: NounData[N] }[] };
